/** Commands: `digest`. In: a period and a clone. Out: one text of what its releases said, as it was published. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { digest, type Period } from '../publish/changelog/digest.ts';
import { publishedText } from '../publish/shipping/published-text.ts';
import { readPublishedVersions } from './published-versions.ts';

/**
 * Notes in `releases/` come first, else the section in CHANGELOG.md. Releases whose day nothing tells are named on the host.
 * @returns Empty where nothing was released in the period.
 * @throws `E_USAGE` for what is no day or no period, and what reading the clone throws.
 */
export async function runDigest(
  { directory, from, to }: Period & { readonly directory: string },
  { git, files }: { readonly git: Git; readonly files: FileReader },
  host: Host,
): Promise<string> {
  checkDay('--from', from);
  checkDay('--to', to);
  if (from > to) throw fail('E_USAGE', { problem: `--from ${from} is after --to ${to}`, command: 'digest' });
  const { versions } = await host.during('Reading the releases', readPublishedVersions(directory, git, files));
  const told = versions.flatMap(({ version, date, notes, section }) => {
    const text = notes === null ? section : publishedText(notes);
    return text === null ? [] : [{ version, date, text }];
  });
  const undated = told.filter(({ date }) => date === null).map(({ version }) => version);
  if (undated.length > 0)
    host.say(`Left out, since neither a tag nor CHANGELOG.md says when they came out: ${undated.join(', ')}.`);
  const text = digest(
    told.flatMap(({ version, date, text: words }) => (date === null ? [] : [{ version, date, text: words }])),
    { from, to },
  );
  if (text === null) host.say(`Nothing was released from ${from} to ${to}.`);
  return text ?? '';
}

function checkDay(option: string, day: string): void {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  if (!isDay)
    throw fail('E_USAGE', { problem: `${option} takes a day such as 2026-05-01, not "${day}"`, command: 'digest' });
}
