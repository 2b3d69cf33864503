import { B as draft, R as combine, V as renderReleases, z as composeRelease } from "./shared.js";

export { combine, composeRelease, draft, renderReleases };