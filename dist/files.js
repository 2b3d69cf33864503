import { Gn as resolveFolder, Wn as disk } from "./shared.js";

export { disk, resolveFolder };