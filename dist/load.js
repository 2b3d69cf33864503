import { Jn as loadConfig } from "./shared.js";

export { loadConfig };