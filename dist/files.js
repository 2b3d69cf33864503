import { M as disk, N as resolveFolder } from "./shared.js";

export { disk, resolveFolder };