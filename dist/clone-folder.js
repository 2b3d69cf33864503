import { Cn as gitIn, Sn as cloneFolder } from "./shared.js";

export { cloneFolder, gitIn };