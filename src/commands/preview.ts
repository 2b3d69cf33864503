/** Commands: `preview`. In: files of announcements and plans, or folders of them. Out: what their channels take, printed or as files. */
import { basename, join, relative, resolve } from 'node:path';
import { type Built, type ChannelFile, isBuilt } from '../channels/announcement.ts';
import { buildChannel } from '../channels/build-channel.ts';
import { readAnnouncement } from '../channels/read-announcement.ts';
import type { FileReader } from '../collect/files.ts';
import { resolveFolder } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { place } from '../errors/wording.ts';
import { fail, type Problem } from '../errors.ts';
import { publishedText } from '../publish/shipping/published-text.ts';
import type { FileWriter } from '../publish/write/apply.ts';
import { type AnnouncementName, announcementName, channelNames, takesMarkdown } from './channel-of.ts';
import { isPlan, planCalendar } from './plan-calendar.ts';

export interface PreviewOptions {
  /** What relative paths start from. */
  readonly directory: string;
  readonly paths: readonly string[];
  /** Where files are written; null to print. */
  readonly out: string | null;
  /** Where the whole text can be read; null where that is not known. */
  readonly fullText: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Source extends AnnouncementName {
  readonly path: string;
  /** Below the output folder, without the ending `.md`. */
  readonly target: string;
}

/**
 * Every file is built before anything is written, and all problems are told at once.
 * @returns What goes to stdout.
 * @throws `E_CHANNEL_UNFIT`, `E_CHANNEL_UNKNOWN`, `E_PREVIEW_NOTHING`, and what reading and writing files throw.
 */
export async function runPreview(
  { directory, paths, out, fullText, now }: PreviewOptions,
  files: FileReader & FileWriter,
  host: Host,
): Promise<string> {
  const found = await Promise.all(paths.map(path => sourcesAt(resolve(directory, path), path, files, host)));
  const sources = found.flat();
  if (sources.length === 0) throw fail('E_PREVIEW_NOTHING', { folder: paths.join(', ') });
  const unfit: { file: string; problems: readonly Problem[] }[] = [];
  const writes: { path: string; text: string }[] = [];
  const shown: string[] = [];
  for (const source of sources) {
    const file = relative(directory, source.path) || source.path;
    const text = await files.read(source.path);
    if (text === null) throw fail('E_FILE_UNREADABLE', { file, reason: 'there is no such file' });
    const built = builtOf(source, text, fullText, now);
    if (out !== null && built.files.length === 0 && built.problems.length === 0 && !isPlan(source.path))
      host.say(`${file} goes out as the Markdown that it is, so nothing is built of it.`);
    for (const { line, message } of built.remarks) host.say(`${place(file, line, 0)}: ${message}`);
    if (built.problems.length > 0) unfit.push({ file, problems: built.problems });
    else shown.push(titled(file, sources.length, built.shown));
    if (out !== null) writes.push(...built.files.map(one => written(resolve(directory, out), source.target, one)));
  }
  if (unfit.length > 0) throw fail('E_CHANNEL_UNFIT', { files: unfit });
  if (out === null) return harmless(shown.join('\n'));
  await files.writeAll(writes);
  for (const { path } of writes) host.say(`Wrote ${relative(directory, path)}.`);
  return '';
}

function builtOf({ path, channel, audience }: Source, text: string, fullText: string | null, now: number): Built {
  if (isPlan(path)) return planCalendar({ path: path.replaceAll('\\', '/'), text }, new Date(now).toISOString());
  const published = publishedText(text);
  if (isBuilt(channel)) return buildChannel(channel, readAnnouncement(text, published), audience, fullText);
  return { files: [], shown: published, remarks: [], problems: [] };
}

/** @throws `E_CHANNEL_UNKNOWN` for a file that was named; in a folder, such a file is only said. */
async function sourcesAt(path: string, typed: string, files: FileReader, host: Host): Promise<readonly Source[]> {
  const folder = await resolveFolder(path);
  if (folder === null) {
    if (isPlan(path)) return [{ ...PLAN, path, target: basename(path, '.md') }];
    const name = announcementName(path);
    if (!path.endsWith('.md')) throw fail('E_FILE_UNREADABLE', { file: typed, reason: 'there is no such folder' });
    if (name === null || !isKnown(name.channel)) throw unknown(basename(path), name?.channel ?? '');
    return [{ ...name, path, target: basename(path, '.md') }];
  }
  const names = await files.listWithin(folder, '');
  return names.flatMap(file => {
    const target = file.slice(0, -'.md'.length);
    if (isPlan(join(path, file))) return [{ ...PLAN, path: join(path, file), target }];
    const name = announcementName(file);
    if (name === null) return [];
    if (isKnown(name.channel)) return [{ ...name, path: join(path, file), target }];
    host.say(`${file} is left out: ${unknown(file, name.channel).message}`);
    return [];
  });
}

const PLAN: AnnouncementName = { audience: '', channel: 'plan' };

function isKnown(channel: string): boolean {
  return isBuilt(channel) || takesMarkdown(channel);
}

function unknown(file: string, channel: string): Error {
  return fail('E_CHANNEL_UNKNOWN', { file, channel, known: channelNames() });
}

function written(out: string, target: string, { suffix, text }: ChannelFile): { path: string; text: string } {
  return { path: join(out, target + suffix), text };
}

function titled(file: string, count: number, text: string): string {
  return count === 1 ? text : `==> ${file} <==\n${text}`;
}

/**
 * A line that starts with `::` or holds `##[` is a command to the runner, whose log this may be; the files have the text itself.
 * @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function harmless(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)|##(?=\[)/gm, '$& ');
}
