import { $ as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };