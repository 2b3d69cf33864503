import { n as resolveFolder, t as disk } from "./files.js";

export { disk, resolveFolder };