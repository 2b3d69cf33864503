import { G as draft, K as renderReleases, U as combine, W as composeRelease } from "./shared.js";

export { draft };