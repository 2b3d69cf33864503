import { bn as gitIn, yn as cloneFolder } from "./shared.js";

export { cloneFolder, gitIn };