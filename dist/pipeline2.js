import { i as renderReleases, n as composeRelease, r as draft, t as combine } from "./pipeline.js";

export { combine, composeRelease, draft, renderReleases };