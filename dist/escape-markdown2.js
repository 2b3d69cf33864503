import { t as escapeMarkdown } from "./escape-markdown.js";

export { escapeMarkdown };