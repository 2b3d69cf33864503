import { B as composeRelease, H as renderReleases, V as draft, z as combine } from "./shared.js";

export { combine, composeRelease, draft, renderReleases };