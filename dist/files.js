import { Cn as disk, wn as resolveFolder } from "./shared.js";

export { disk, resolveFolder };