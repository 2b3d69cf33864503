import { ut as escapeMarkdown } from "./shared.js";

export { escapeMarkdown };