import { In as cloneFolder, Ln as gitIn } from "./shared.js";

export { cloneFolder, gitIn };