/** Commands: what channels take, for a job summary. In: documents. Out: Markdown, folded, of those that everybody may read. */
import { isBuilt } from '../channels/announcement.ts';
import { buildChannel } from '../channels/build-channel.ts';
import { readAnnouncement } from '../channels/read-announcement.ts';
import type { Document } from '../model.ts';
import { fenced } from '../publish/letters/fenced.ts';
import { publishedText } from '../publish/shipping/published-text.ts';

/** Empty where no document is both for the public and for a channel that takes something else than Markdown. */
export function channelPreviews(documents: readonly Document[]): string {
  return documents
    .flatMap(({ name, audience, channel, visibility, text }) => {
      if (visibility !== 'public' || !isBuilt(channel)) return [];
      const { shown, problems } = buildChannel(channel, readAnnouncement(text, publishedText(text)), audience, null);
      const missing = problems.map(({ line, path, message }) => `Line ${line}: ${path} ${message}.`).join('\n');
      const body = problems.length > 0 ? `Cannot go out as it is:\n${missing}` : shown;
      return [`<details><summary>Preview of ${name}</summary>\n\n${fenced(body, 'text')}\n\n</details>\n`];
    })
    .join('\n');
}
