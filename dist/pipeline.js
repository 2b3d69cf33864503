import { H as composeRelease, U as draft, V as combine, W as renderReleases } from "./shared.js";

export { draft };