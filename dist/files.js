import { Jn as resolveFolder, qn as disk } from "./shared.js";

export { disk, resolveFolder };