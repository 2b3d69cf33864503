import { a as renderReleases, i as readPlans, n as composeRelease, r as draft, t as combine } from "./pipeline.js";

export { combine, composeRelease, draft, readPlans, renderReleases };