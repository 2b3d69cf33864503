import { n as SLUG, r as readLaunch, t as LAUNCH_FOLDER } from "./read-launch.js";

export { LAUNCH_FOLDER, SLUG, readLaunch };