import { hn as launchSlug } from "./shared.js";

export { launchSlug };