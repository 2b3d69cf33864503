import { tt as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };