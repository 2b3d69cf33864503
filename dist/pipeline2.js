import { a as publishGitHub, i as publishFiles, n as composeRelease, o as renderReleases, r as draft, t as combine } from "./pipeline.js";

export { draft };