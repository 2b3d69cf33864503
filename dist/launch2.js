import { i as stepLaunch, n as showLaunches, r as startLaunch, t as gateOf } from "./launch.js";

export { gateOf, showLaunches, startLaunch, stepLaunch };