import { a as startLaunch, i as showLaunches, n as gateOf, o as stepLaunch, r as publishLaunch, t as findLaunch } from "./launch.js";

export { findLaunch, gateOf, publishLaunch, showLaunches, startLaunch, stepLaunch };