import { n as publishFiles, t as draft } from "./pipeline.js";

export { draft };