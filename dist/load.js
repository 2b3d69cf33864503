import { bn as loadConfig } from "./shared.js";

export { loadConfig };