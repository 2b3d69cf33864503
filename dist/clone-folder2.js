import { n as gitIn, t as cloneFolder } from "./clone-folder.js";

export { cloneFolder, gitIn };