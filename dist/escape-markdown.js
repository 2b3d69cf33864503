import { Q as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };