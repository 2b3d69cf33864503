import { hn as loadConfig } from "./shared.js";

export { loadConfig };