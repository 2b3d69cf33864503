/** Commands: `verify`. In: a clone, and GitHub's releases where they were read. Out: nothing, or what differs between the places. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { compareVersions } from '../publish/changelog/version-order.ts';
import { findDifferences } from '../publish/verify/find-differences.ts';
import type { ReleaseToCheck } from '../publish/verify/version-to-check.ts';
import { readPublishedVersions } from './published-versions.ts';

/**
 * Compares every version from the first one whose notes the repository has: what came before was published in another way.
 * @param releases All of the repository's; null where nobody read them.
 * @returns A sentence for stdout.
 * @throws `E_VERIFY_DIFFERS` with every difference, and what reading the clone throws.
 */
export async function runVerify(
  directory: string,
  { git, files }: { readonly git: Git; readonly files: FileReader },
  releases: readonly ReleaseToCheck[] | null,
  host: Host,
): Promise<string> {
  const { versions, tags } = await host.during('Reading the releases', readPublishedVersions(directory, git, files));
  const known = versions.filter(({ notes }) => notes !== null).map(({ version }) => version);
  const first = known.reduce<string | null>(
    (least, version) => (least === null || compareVersions(version, least) < 0 ? version : least),
    null,
  );
  if (first === null) return 'There is nothing to compare yet: no version has notes in releases/.\n';
  const names = tags.map(({ name }) => name);
  const prefix = names.some(name => /^\d/.test(name)) && !names.some(name => name.startsWith('v')) ? '' : 'v';
  // Where no version has a section, the repository keeps no changelog.
  const hasChangelog = versions.some(({ section }) => section !== null);
  const checked = versions
    .filter(({ version }) => compareVersions(version, first) >= 0)
    .toSorted((a, b) => compareVersions(b.version, a.version));
  const problems = checked.flatMap(({ version, tag: own, notes, section }) => {
    const tag = own ?? prefix + version;
    const release = releases === null ? undefined : (releases.find(one => one.tag === tag) ?? null);
    const subject = {
      version,
      tag,
      published: notes,
      release,
      changelogSection: hasChangelog ? section : undefined,
      tags: names,
    };
    return findDifferences(subject).map(({ where, problem, fix }) => `${version}, ${where}: ${problem} ${fix}`);
  });
  if (problems.length > 0) throw fail('E_VERIFY_DIFFERS', { problems });
  const places = [
    'notes',
    ...(hasChangelog ? ['CHANGELOG.md'] : []),
    'tags',
    ...(releases === null ? [] : ['releases']),
  ];
  return `${checked.length === 1 ? 'One version says' : `${checked.length} versions say`} the same in ${places.join(', ')}.\n`;
}
