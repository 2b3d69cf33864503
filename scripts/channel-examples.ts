/** Scripts: the examples of docs/channels.md. Data and what Drumroll makes of it. */
import type { BuiltChannel } from '../src/channels/announcement.ts';
import { buildChannel } from '../src/channels/build-channel.ts';
import { calendarFile } from '../src/channels/calendar.ts';
import { readAnnouncement } from '../src/channels/read-announcement.ts';
import { publishedText } from '../src/publish/shipping/published-text.ts';

const ANNOUNCEMENTS: Readonly<Record<BuiltChannel, string>> = {
  email: `---
subject: Send your weekly export on a schedule (beta)
preheader: Off until you turn it on. Switch it off any time.
button: Turn on scheduled exports
link: https://app.tidewater.example/settings/beta
---
Hi {{contact.first_name}},

You can now have any export sent to the inboxes you choose, on the day and time you choose. <!-- #412 -->

**Try it:** Settings → Beta features → Scheduled exports.

[Leave the programme]({{unsubscribe_url}})
`,
  slack: `# Tidewater 2.4.0, 16 June 2026

**New:** scheduled exports, and 30 days to restore a deleted dashboard.

- **Breaking:** \`GET /v1/exports\` returns 100 exports a page ([guide](https://docs.tidewater.example/exports-paging)). <!-- #431 -->
- **Your weekly export sends itself.** <!-- #412 -->
- Charts keep their time zone when you duplicate a dashboard. <!-- #433 -->
`,
  'in-app': `---
button: Schedule an export
link: https://app.tidewater.example/exports
---
# Your weekly export now sends itself

Open an export and choose **Schedule**. It is off until you do.
`,
  social: `---
link: https://tidewater.example/2026/06/scheduled-exports
---
Your weekly export now sends itself. Choose the day, the time and the inboxes.
`,
};

const FENCES: Readonly<Record<string, string>> = { '.html': 'html', '.txt': 'text', '.json': 'json' };

/** What people write, and each file that comes of it, as Markdown by the channel's name. */
export function channelExamples(): Readonly<Record<string, string>> {
  const channels = Object.entries(ANNOUNCEMENTS) as [BuiltChannel, string][];
  const built = channels.map(([channel, text]): readonly [string, string] => {
    const audience = channel === 'slack' ? 'team' : 'customers';
    const { files } = buildChannel(channel, readAnnouncement(text, publishedText(text)), audience, null);
    const parts = files.map(({ suffix, text: file }) =>
      fenced(`${audience}.${channel}${suffix}`, FENCES[suffix] ?? 'text', file),
    );
    return [channel, [fenced(`${audience}.${channel}.md`, 'markdown', text), ...parts].join('\n\n')];
  });
  return { ...Object.fromEntries(built), calendar: fenced('launch.maintenance.ics', 'text', calendar()) };
}

function calendar(): string {
  return calendarFile({
    uid: 'scheduled-exports.maintenance@drumroll',
    sequence: 1,
    start: '2026-06-16T22:00:00Z',
    end: '2026-06-16T23:30:00Z',
    title: 'Scheduled exports: maintenance',
    description: 'Exports wait, and are sent afterwards.',
    stamp: '2026-06-02T09:00:00Z',
    isCancelled: false,
  }).replaceAll('\r\n', '\n');
}

function fenced(name: string, language: string, text: string): string {
  return `\`${name}\`\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
