import { Mn as disk, Nn as resolveFolder } from "./shared.js";

export { disk, resolveFolder };