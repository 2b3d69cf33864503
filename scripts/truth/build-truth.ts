/** Scripts, truth: the whole of it. In: git and a {@link Style}. Out: releases, newest version first, and what was dropped. */
import type { Git } from '../../src/collect/git.ts';
import { listRefs, parseRefs } from '../../src/collect/tags.ts';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import type { Sha } from '../../src/model.ts';
import { listCandidates } from './list-candidates.ts';
import { type PlacedRelease, placeReleases } from './place-releases.ts';
import { readChangelog, type Section } from './read-changelog.ts';
import { readChangelogs } from './read-changelogs.ts';
import type { Style } from './styles.ts';
import type { TruthRelease } from './truth-file.ts';

export interface BuiltTruth {
  readonly releases: readonly TruthRelease[];
  readonly dropped: readonly string[];
}

/** @param changelogs Paths named by a person; empty for the style's usual ones. */
export async function buildTruth(git: Git, style: Style, changelogs: readonly string[] = []): Promise<BuiltTruth> {
  const isNamed = changelogs.length > 0;
  const texts = await readChangelogs(git, isNamed ? changelogs : style.changelogs, isNamed);
  const sections = joinSections(texts.flatMap(text => readChangelog(text, style)));
  const { releases: tags } = parseRefs(await listRefs(git), parseReleaseTag);
  const { placed, dropped } = placeReleases([...sections.keys()], tags);
  const dates = await readDates(git, placed);
  const told: string[] = [];
  const releases: TruthRelease[] = [];
  for (const { version, tag, previous } of placed) {
    const { entries = [], date = '' } = sections.get(version) ?? {};
    const candidates = await listCandidates(git, previous.sha, tag.sha);
    const landed = new Set(candidates);
    if (!entries.some(({ prs }) => prs.some(number => landed.has(number)))) {
      told.push(`${version}: none of its ${entries.length} entries names one of the ${landed.size} pull requests`);
      continue;
    }
    releases.push({
      version,
      date: date || (dates.get(tag.sha) ?? ''),
      entries,
      tag: tag.name,
      previousTag: previous.name,
      candidates,
    });
  }
  return { releases, dropped: [...dropped, ...told] };
}

/** One version may stand in several files, as in monorepos: its entries are added up. */
function joinSections(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const joined = new Map<string, Section>();
  for (const section of sections) {
    const before = joined.get(section.version);
    const entries = [...(before?.entries ?? []), ...section.entries];
    joined.set(section.version, { ...section, date: before?.date || section.date, entries });
  }
  return joined;
}

/** The days of the tags' commits, for changelogs that tell no dates. */
async function readDates(git: Git, placed: readonly PlacedRelease[]): Promise<ReadonlyMap<Sha, string>> {
  if (placed.length === 0) return new Map();
  const shas = placed.map(({ tag }) => tag.sha);
  const { stdout } = await git.run(['log', '--no-walk=unsorted', '--format=%H %cs', '--stdin'], `${shas.join('\n')}\n`);
  return new Map(stdout.split('\n').map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}
