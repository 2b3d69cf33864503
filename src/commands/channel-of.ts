/** Commands: an announcement's file name in; its audience and channel out. */
import { BUILT_CHANNELS } from '../channels/announcement.ts';

export interface AnnouncementName {
  readonly audience: string;
  readonly channel: string;
}

/** Channels that take the Markdown as it is. */
const MARKDOWN_CHANNELS = ['blog', 'brief', 'card', 'release'] as const;

export function takesMarkdown(channel: string): boolean {
  return MARKDOWN_CHANNELS.some(one => one === channel);
}

/** Of `customers.email.md`, in whatever folder; null for names of another form. */
export function announcementName(path: string): AnnouncementName | null {
  const [, audience = '', channel = ''] = /(?:^|[/\\])([\w-]+)\.([\w-]+)\.md$/.exec(path) ?? [];
  return channel === '' ? null : { audience, channel };
}

export function channelNames(): readonly string[] {
  return [...BUILT_CHANNELS, ...MARKDOWN_CHANNELS].toSorted();
}
