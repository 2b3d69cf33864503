import { Bn as gitIn, zn as cloneFolder } from "./shared.js";

export { cloneFolder, gitIn };