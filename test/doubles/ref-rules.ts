/** Test double: rules on refs, and the workflow files that a token may not touch. In: a write. Out: GitHub's refusal, or nothing. */
import { forbid, has } from './access.ts';
import { type Exchange, refuse } from './exchange.ts';
import type { BranchRule, RepositoryData } from './state.ts';

export function rulesFor(data: RepositoryData, ref: string): readonly BranchRule[] {
  return data.rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern,
  );
}

const REASONS = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this protected ref.',
};

/** @throws Refusal 422, as rulesets answer. */
export function checkRules(exchange: Exchange, ref: string, act: 'creation' | 'update' | 'deletion'): void {
  const types = new Set(rulesFor(exchange.data, ref).flatMap(rule => rule.types));
  if (types.has(act)) refuse(422, `Repository rule violations found\n\n${REASONS[act]}\n\n`);
  if (act !== 'deletion' && types.has('pull_request'))
    refuse(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  if (act === 'update' && exchange.body.force === true && types.has('non_fast_forward'))
    refuse(422, 'Repository rule violations found\n\nCannot force-push to this branch\n\n');
}

/**
 * A commit whose workflow files differ from the default branch's needs the permission `workflows`, which GITHUB_TOKEN cannot have.
 * https://docs.github.com/rest/releases/releases#create-a-release
 * @throws Refusal 403
 */
export function checkWorkflows({ repository, token }: Exchange, commit: string): void {
  const head = repository.head();
  if (token === null || has(token, 'workflows', 'write') || head === null) return;
  const folder = (sha: string): string =>
    repository.store.try(['rev-parse', '--quiet', '--verify', `${sha}:.github/workflows`]) ?? '';
  const own = folder(commit);
  if (own === '' || own === folder(head)) return;
  const touched = repository.store.diff(head, commit).filter(({ path }) => path.startsWith('.github/workflows/'));
  if (touched.some(({ status }) => status !== 'removed')) forbid(token, [['workflows', 'write']]);
}
