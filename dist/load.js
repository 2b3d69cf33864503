import { Qt as loadConfig } from "./shared.js";

export { loadConfig };