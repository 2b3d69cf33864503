import { n as gateOfRelease, t as gateOfLaunch } from "./run-gate2.js";

export { gateOfLaunch, gateOfRelease };