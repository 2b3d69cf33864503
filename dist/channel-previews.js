import { s as isBuilt } from "./shared.js";
import { n as buildChannel, t as readAnnouncement } from "./read-announcement.js";
import { t as fenced } from "./fenced.js";
import { t as publishedText } from "./published-text.js";

// src/commands/channel-previews.ts
/** Commands: what channels take, for a job summary. In: documents. Out: Markdown, folded, of those that everybody may read. */
/** Empty where no document is both for the public and for a channel that takes something else than Markdown. */
function channelPreviews(documents) {
	return documents.flatMap(({ name, audience, channel, visibility, text }) => {
		if (visibility !== "public" || !isBuilt(channel)) return [];
		const { shown, problems } = buildChannel(channel, readAnnouncement(text, publishedText(text)), audience, null);
		const missing = problems.map(({ line, path, message }) => `Line ${line}: ${path} ${message}.`).join("\n");
		const body = problems.length > 0 ? `Cannot go out as it is:\n${missing}` : shown;
		return [`<details><summary>Preview of ${name}</summary>\n\n${fenced(body, "text")}\n\n</details>\n`];
	}).join("\n");
}

export { channelPreviews };