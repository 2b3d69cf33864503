import { a as publishFiles, i as loadReconciler, n as composeRelease, o as publishGitHub, r as draft, s as renderReleases, t as combine } from "./pipeline.js";

export { draft };