import { fn as loadConfig } from "./shared.js";

export { loadConfig };