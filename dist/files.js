import { Dn as disk, On as resolveFolder } from "./shared.js";

export { disk, resolveFolder };