import { mn as loadConfig } from "./shared.js";

export { loadConfig };