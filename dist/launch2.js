import { a as stepLaunch, i as startLaunch, n as publishLaunch, r as showLaunches, t as gateOf } from "./launch.js";

export { gateOf, publishLaunch, showLaunches, startLaunch, stepLaunch };