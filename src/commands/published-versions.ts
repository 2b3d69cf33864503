/** Commands: what a clone tells of its releases. In: git and files. Out: each version with its notes, its section and its tag. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import { listRefs, parseRefs } from '../collect/tags.ts';
import { parseReleaseTag } from '../config/release-tag.ts';
import { fail } from '../errors.ts';
import type { ReleaseTag } from '../model.ts';
import { readChangelog } from '../publish/changelog/changelog-sections.ts';
import { dateOf } from './date-of.ts';

export interface PublishedVersion {
  readonly version: string;
  /** Null where no tag names it. */
  readonly tag: string | null;
  /** Its day in UTC, `2026-06-16`: of the commit that the tag is on, else as the changelog's heading has it; null without both. */
  readonly date: string | null;
  /** As approved, markers and all; null where the repository has no notes of it. */
  readonly notes: string | null;
  /** Below its heading in CHANGELOG.md; null without one. */
  readonly section: string | null;
}

export interface PublishedVersions {
  /** In no order. Packages of a monorepo are left out. */
  readonly versions: readonly PublishedVersion[];
  /** Of the product itself. */
  readonly tags: readonly ReleaseTag[];
}

const NOTES = /^([^/]+)\/notes\.md$/;
/** Each release has a few files. */
const MOST_FILES = 20_000;

/** @throws `E_GIT_NOT_A_REPOSITORY`, and what reading files throws. */
export async function readPublishedVersions(
  directory: string,
  git: Git,
  files: FileReader,
): Promise<PublishedVersions> {
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel']);
  if (code !== 0) throw fail('E_GIT_NOT_A_REPOSITORY', { directory });
  const root = stdout.replace(/\r?\n$/, '');
  const [refs, paths, changelog] = await Promise.all([
    listRefs(git),
    files.listWithin(root, 'releases', MOST_FILES),
    files.readWithin(root, 'CHANGELOG.md'),
  ]);
  const tags = parseRefs(refs, parseReleaseTag).releases.filter(tag => tag.package === '');
  // Drafts of what is not released lie in folders without a number (`next`, `next-2.3`).
  const named = paths.flatMap(path => NOTES.exec(path)?.[1] ?? []).filter(name => /^\d/.test(name));
  const notes = new Map<string, string | null>();
  for (const name of named) notes.set(name, await files.readWithin(root, `releases/${name}/notes.md`));
  const text = changelog ?? '';
  const sections = new Map(
    readChangelog(text)
      .sections.filter(({ lead }) => !lead.endsWith('@'))
      .toReversed()
      .map(section => [section.version, section]),
  );
  const days = await daysOf(git, tags);
  // Of two tags with one version (`v1.2.0`, `1.2.0`), the first.
  const tagged = new Map(tags.toReversed().map(tag => [tag.version, tag]));
  const all = new Set([...notes.keys(), ...sections.keys(), ...tagged.keys()]);
  const versions = [...all].map(version => {
    const tag = tagged.get(version) ?? null;
    const section = sections.get(version);
    const dated = /\b\d{4}-\d\d-\d\d\b/.exec(section?.rest ?? '')?.[0] ?? null;
    return {
      version,
      tag: tag?.name ?? null,
      date: (tag === null ? undefined : days.get(tag.sha)) ?? dated,
      notes: notes.get(version) ?? null,
      section: section === undefined ? null : text.slice(section.bodyStart, section.end),
    };
  });
  return { versions, tags };
}

/** Of commits, by their ids; of other tagged objects nothing. */
async function daysOf(git: Git, tags: readonly ReleaseTag[]): Promise<ReadonlyMap<string, string>> {
  if (tags.length === 0) return new Map();
  const input = `${tags.map(({ sha }) => sha).join('\n')}\n`;
  const { stdout } = await git.run(['rev-list', '--no-walk', '--timestamp', '--stdin'], input);
  const lines = stdout.trim().split('\n').filter(Boolean);
  return new Map(
    lines.map(line => {
      const [seconds = '', sha = ''] = line.split(' ');
      return [sha, dateOf(Number(seconds) * 1000).slice(0, 10)];
    }),
  );
}
