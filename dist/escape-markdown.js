import { ft as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };