import { a as publishApproved, c as renderReleases, i as loadReconciler, n as composeRelease, o as publishFiles, r as draft, s as publishGitHub, t as combine } from "./pipeline.js";

export { draft };