import { Tn as resolveFolder, wn as disk } from "./shared.js";

export { disk, resolveFolder };