/** Init, git-cliff: `cliff.toml` in (https://git-cliff.org/docs/configuration/git); what it comes to out. */
import { literalPrefix, parserRules } from './cliff-parsers.ts';
import type { Carried, Left, Reading, Survey } from './finding.ts';
import { keysLeft, TEMPLATES, VERSIONING } from './known-keys.ts';
import { tagsWithPrefix } from './tag-prefix.ts';
import { mapping, named, text, texts } from './values.ts';

const HISTORY = 'history is read in its own order here, and a stable release takes in the prereleases before it';
const LEFT: Readonly<Record<string, string>> = {
  conventional_commits: 'commits are read with or without the convention here',
  require_conventional: 'commits are read with or without the convention here',
  filter_unconventional: 'commits are read with or without the convention here',
  filter_commits: 'every commit of the range is accounted for here; what nothing speaks for is left out of the notes',
  fail_on_unmatched_commit:
    'every commit of the range is accounted for here; what nothing speaks for is left out of the notes',
  split_commits: 'a squashed commit with a list of commits is read as such here',
  protect_breaking_commits: 'a rule here counts for breaking changes too',
  commit_preprocessors: TEMPLATES,
  link_parsers: TEMPLATES,
  skip_tags: HISTORY,
  ignore_tags: HISTORY,
  count_tags: HISTORY,
  topo_order: HISTORY,
  topo_order_commits: HISTORY,
  sort_commits: HISTORY,
  limit_commits: HISTORY,
  use_branch_tags: HISTORY,
  recurse_submodules: HISTORY,
  include_paths:
    'every commit of the range is accounted for here; `packages` names parts that are released by themselves',
  processing_order: HISTORY,
};

export function readGitCliff(data: unknown, survey: Survey): Reading {
  const config = mapping(data);
  const git = mapping(config.git);
  const carried: Carried[] = [];
  const left: Left[] = [];
  const parsers = parserRules(git.commit_parsers, survey);
  carried.push(...parsers.carried);
  left.push(...parsers.left);
  for (const path of texts(git.exclude_paths)) carried.push({ kind: 'path', text: path, where: 'git.exclude_paths' });
  const tags = readTags(text(git.tag_pattern), survey);
  carried.push(...tags.carried);
  left.push(...tags.left, ...keysLeft(git, LEFT, ['commit_parsers', 'exclude_paths', 'tag_pattern'], 'git.'));
  if (config.changelog !== undefined) left.push({ where: 'changelog', why: TEMPLATES });
  left.push(
    ...keysLeft(config, { bump: VERSIONING, remote: 'the remote of the clone tells that here' }, ['git', 'changelog']),
  );
  return { carried, left };
}

/** The pattern may match anywhere in a name, and has no group for the version: only what stands before the first digit is sure. */
function readTags(pattern: string | null, survey: Survey): Reading {
  if (pattern === null) return { carried: [], left: [] };
  const prefix = literalPrefix(pattern);
  if (prefix !== null) return tagsWithPrefix(prefix.replace(/v$/, ''), 'git.tag_pattern', survey);
  return {
    carried: [],
    left: [{ where: 'git.tag_pattern', why: `${named(pattern)} does not tell where the version starts` }],
  };
}
