import { Hn as resolveFolder, Vn as disk } from "./shared.js";

export { disk, resolveFolder };