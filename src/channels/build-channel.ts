/** Channels, the choice: an announcement and the channel that its file is named for in; what the channel takes out. */
import type { Announcement, Built, BuiltChannel } from './announcement.ts';
import { buildEmail } from './email.ts';
import { buildInApp } from './in-app.ts';
import { buildSlack } from './slack.ts';
import { buildSocial } from './social.ts';

/**
 * @param audience The first part of the file's name.
 * @param fullText Where the whole text can be read; null where that is not known.
 */
export function buildChannel(
  channel: BuiltChannel,
  announcement: Announcement,
  audience: string,
  fullText: string | null,
): Built {
  switch (channel) {
    case 'email':
      return buildEmail(announcement, fullText);
    case 'in-app':
      return buildInApp(announcement, audience, fullText);
    case 'slack':
      return buildSlack(announcement, fullText);
    case 'social':
      return buildSocial(announcement);
  }
}
