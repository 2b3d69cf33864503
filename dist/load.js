import { pn as loadConfig } from "./shared.js";

export { loadConfig };