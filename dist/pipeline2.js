import { i as publishGitHub, n as draft, r as publishFiles, t as combine } from "./pipeline.js";

export { draft };