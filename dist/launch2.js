import { a as stepLaunch, i as startLaunch, n as gateOf, r as showLaunches, t as findLaunch } from "./launch.js";

export { findLaunch, gateOf, showLaunches, startLaunch, stepLaunch };