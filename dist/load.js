import { Xt as loadConfig } from "./shared.js";

export { loadConfig };