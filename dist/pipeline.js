import { G as renderReleases, H as combine, U as composeRelease, W as draft } from "./shared.js";

export { draft };