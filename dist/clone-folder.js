import { vn as cloneFolder, yn as gitIn } from "./shared.js";

export { cloneFolder, gitIn };