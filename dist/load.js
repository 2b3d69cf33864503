import { Yt as loadConfig } from "./shared.js";

export { loadConfig };