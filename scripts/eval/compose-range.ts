/** Scripts, eval: what Drumroll makes of a range. In: a clone and two tags. Out: the release and its commits. */
import { classify, wantsPaths } from '../../src/classify/classify.ts';
import { pathSorter } from '../../src/classify/path-kind.ts';
import { collect } from '../../src/collect/collect.ts';
import type { Git } from '../../src/collect/git.ts';
import { locateRange } from '../../src/collect/locate.ts';
import { listRefs, parseRefs, type Tags } from '../../src/collect/tags.ts';
import { compose } from '../../src/compose/release.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { compileRules } from '../../src/config/rules.ts';
import { compileTagParser } from '../../src/config/tag-parser.ts';
import { disk, resolveFolder } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import type { ClassifiedCommit, Evidence, Release } from '../../src/model.ts';
import { parseCommit } from '../../src/parse/commit.ts';
import { noteReader } from '../../src/parse/note-reader.ts';
import { parse } from '../../src/parse/parse.ts';

/** A clone whose tags were read once. */
export interface Clone {
  readonly git: Git;
  readonly directory: string;
  readonly tags: Tags;
}

export interface ComposedRange {
  readonly release: Release;
  readonly commits: readonly ClassifiedCommit[];
}

/** A range as it is, and with the changelogs hidden that its commits edit. */
export interface ComposedTwice {
  readonly seeing: ComposedRange;
  readonly blind: ComposedRange;
}

/** @throws Error when there is no such folder. */
export async function openClone(repository: string): Promise<Clone> {
  const directory = await resolveFolder(repository);
  if (directory === null) throw new Error(`There is no folder ${repository}.`);
  const git = openGit(directory, process.env);
  const parseTag = await compileTagParser(DEFAULT_CONFIG);
  return { git, directory, tags: parseRefs(await listRefs(git), parseTag) };
}

/**
 * The stages of `drumroll draft` up to compose, in the order of src/pipeline.ts, with the default configuration: what is
 * measured is what a team gets on its first day. A configuration in the clone is not read.
 * @throws DrumrollError of any stage.
 */
export async function composeRange({ git, directory, tags }: Clone, from: string, to: string): Promise<ComposedTwice> {
  const refs = { from: `refs/tags/${from}`, to: `refs/tags/${to}` };
  const { place } = await locateRange(git, disk, directory, [refs.from, refs.to]);
  const rules = await compileRules(DEFAULT_CONFIG);
  const evidence = await collect(
    git,
    disk,
    { place, tags, settings: { config: null, templates: [] } },
    { ...refs, release: null, package: null, isFull: false },
    {
      packages: DEFAULT_CONFIG.packages,
      repositoryUrl: null,
      wantsPaths: commit => rules.needsPaths || wantsPaths(parseCommit(commit), rules.list),
    },
  );
  const composeFrom = (seen: Evidence): ComposedRange => {
    const { read } = noteReader(seen, { wantsReasons: false, readFragment: null });
    const commits = classify(parse(seen, undefined, read), rules.list, seen.pullRequests);
    return { commits, release: compose(seen, commits, { product: null, bots: DEFAULT_CONFIG.bots, version: null }) };
  };
  return { seeing: composeFrom(evidence), blind: composeFrom(hideChangelogs(evidence)) };
}

/** Leaves a commit that changes nothing but a changelog as it is: without paths it would be another kind of commit. */
function hideChangelogs(evidence: Evidence): Evidence {
  const kindOf = pathSorter();
  const commits = evidence.commits.map(commit => {
    const others = commit.paths?.filter(path => kindOf(path) !== 'entry') ?? [];
    return others.length === 0 ? commit : { ...commit, paths: others };
  });
  return { ...evidence, commits };
}
