import { dt as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };