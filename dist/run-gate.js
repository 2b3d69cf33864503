import { n as gateOfLaunch, r as gateOfRelease, t as RELEASE_FOLDERS } from "./run-gate2.js";

export { RELEASE_FOLDERS, gateOfLaunch, gateOfRelease };