import { B as renderReleases, L as combine, R as composeRelease, z as draft } from "./shared.js";

export { combine, composeRelease, draft, renderReleases };