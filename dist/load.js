import { rn as loadConfig } from "./shared.js";

export { loadConfig };