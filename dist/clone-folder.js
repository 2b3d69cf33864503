import { Dn as cloneFolder, On as gitIn } from "./shared.js";

export { cloneFolder, gitIn };