import { _n as launchSlug } from "./shared.js";

export { launchSlug };