import { N as disk, P as resolveFolder } from "./shared.js";

export { disk, resolveFolder };