/** Test support: an announcement as people write it in; what a channel takes, by suffix, out. */
import type { Built, BuiltChannel } from '../../src/channels/announcement.ts';
import { buildChannel } from '../../src/channels/build-channel.ts';
import { readAnnouncement } from '../../src/channels/read-announcement.ts';
import { publishedText } from '../../src/publish/shipping/published-text.ts';

export const FULL_TEXT = 'https://tidewater.example/notes';

/** As `preview` does it. */
export function build(channel: BuiltChannel, text: string, fullText: string | null = null): Built {
  return buildChannel(channel, readAnnouncement(text, publishedText(text)), 'customers', fullText);
}

export function fileOf(built: Built, suffix: string): string {
  const file = built.files.find(one => one.suffix === suffix);
  if (file === undefined) throw new Error(`no ${suffix}: ${built.problems.map(({ message }) => message).join('; ')}`);
  return file.text;
}

/** Problems and remarks with their lines, as a person reads them. */
export function said({ problems, remarks }: Built): readonly string[] {
  return [
    ...problems.map(({ line, path, message }) => `${line} ${path} ${message}`),
    ...remarks.map(({ line, message }) => `${line} ${message}`),
  ];
}
