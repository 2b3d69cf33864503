import { gn as launchSlug } from "./shared.js";

export { launchSlug };