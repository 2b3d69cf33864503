import { at as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };