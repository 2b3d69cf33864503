import { ct as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };