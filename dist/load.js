import { yn as loadConfig } from "./shared.js";

export { loadConfig };