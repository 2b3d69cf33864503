/** Test support: a repository's side of a random history. In: steps. Out: what our own templates make of it, round by round. */
import fc from 'fast-check';
import type { Category, Change, Release } from '../../src/model.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import { releaseOf } from '../support/evidence.ts';

export type DocumentName = 'notes' | 'internal-changelog' | 'support.brief' | 'customers.email';
const renderers = await loadRenderers([
  'release/notes.hbs',
  'changelog/internal-changelog.hbs',
  'brief/support.hbs',
  'email/customers.hbs',
]);
const blank: Release = releaseOf([{ message: 'feat(api): add exports (#1)' }]);
const [model] = blank.changes;

/** One thing that happens in the repository; `at` picks a change. */
export type Step =
  | { readonly does: 'merge'; readonly category: Category; readonly hasBenefit: boolean; readonly area: string }
  | { readonly does: 'revert' | 'retitle' | 'split' | 'join' | 'explain' | 'reland'; readonly at: number }
  | { readonly does: 'relabel'; readonly at: number; readonly category: Category }
  | { readonly does: 'rename section'; readonly at: number; readonly name: string };

/** Headings as templates and teams write them, and as no template should. */
const NAMES = [
  'Heads-up',
  'Bugs ¶ gone',
  '¶',
  'title',
  'footer',
  'fold 1',
  'Year end',
  'C# and F #',
  '`<!--` in code',
  '\\<!-- escaped',
  '🎉',
  '`ticks`',
  'A › B',
  '*Starred* and \\_lined\\_',
  'Gone/gone paragraph/2',
];

const category = fc.constantFrom<Category>('breaking', 'feature', 'fix', 'fix', 'fix', 'performance', 'improvement');
const at = fc.nat(40);
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('merge' as const),
      category,
      hasBenefit: fc.boolean(),
      area: fc.constantFrom('', '', 'api', 'ui'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('revert' as const, 'retitle', 'retitle', 'retitle', 'split', 'join', 'explain', 'reland'),
      at,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('relabel' as const), at, category }) },
);

/** The same, and what changes in templates. */
export const hardStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: step },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('rename section' as const), at, name: fc.constantFrom(...NAMES) }),
  },
);

/** A repository that lives on between rounds. */
export interface Repository {
  changes: readonly Change[];
  readonly reverted: Change[];
  /** What its templates call a section, by what ours call it. */
  readonly names: Map<string, string>;
  count: number;
}

export function newRepository(): Repository {
  return { changes: [], reverted: [], names: new Map(), count: 0 };
}

export function happen(repository: Repository, one: Step): void {
  const { changes } = repository;
  const word = `word${++repository.count}`;
  if (one.does === 'merge') {
    const number = repository.count + 100;
    const added = changeOf(`pr-${number}`, number, `Show the ${word} of *every* export.`, one.category);
    const benefit = one.hasBenefit ? benefitOf(word) : null;
    repository.changes = [{ ...added, benefit, scope: one.area === '' ? [] : [one.area] }, ...changes];
    return;
  }
  if (one.does === 'rename section') {
    const before = SECTIONS[one.at % SECTIONS.length] ?? '';
    // No two have one name, as in any template.
    if (![...repository.names.values()].includes(one.name)) repository.names.set(before, one.name);
    return;
  }
  if (one.does === 'reland') {
    const back = repository.reverted.pop();
    if (back !== undefined && !changes.some(({ id }) => id === back.id)) repository.changes = [back, ...changes];
    return;
  }
  const index = changes.length === 0 ? -1 : one.at % changes.length;
  const change = changes[index];
  if (change === undefined) return;
  const replaced = (...by: readonly Change[]): void => {
    repository.changes = [...changes.slice(0, index), ...by, ...changes.slice(index + 1)];
  };
  const title = `Keep the ${word} of exports.`;
  if (one.does === 'revert') {
    repository.reverted.push(change);
    replaced();
  } else if (one.does === 'retitle') replaced({ ...change, title });
  else if (one.does === 'explain')
    replaced({ ...change, benefit: benefitOf(word), migration: `Send \`${word}\` before.` });
  else if (one.does === 'relabel')
    replaced({ ...change, category: one.category, breaking: one.category === 'breaking' });
  else if (one.does === 'split') {
    if (change.id.includes('.')) return;
    replaced({ ...change, id: `${change.id}.one` }, { ...change, id: `${change.id}.two`, title });
  } else {
    const anchor = change.id.split('.')[0] ?? '';
    const parts = changes.filter(({ id }) => id.startsWith(`${anchor}.`));
    if (parts.length !== 2) return;
    repository.changes = changes
      .filter(({ id }) => id !== parts[1]?.id)
      .map(other => (other.id === parts[0]?.id ? { ...other, id: anchor, title } : other));
  }
}

const SECTIONS = ['Fixed', 'New', 'Faster', 'Improved', 'Highlights', 'Breaking changes', 'Features', 'Fixes'];

export function documentOf({ changes, names }: Repository, name: DocumentName): string {
  const [document] = render(
    { ...blank, changes, ledger: [] },
    renderers,
    { only: name, documents: {} },
    { areas: {}, highlights: 3, feedbackUrl: 'https://tidewater.example/feedback', owners: {}, isReviewed: true },
  );
  return (document?.text ?? '').replace(
    /^(#{2,3} |\*\*)([^<\n*]+)(?=(?:\*\*)?$)/gm,
    (_, mark: string, words: string) => mark + (names.get(words) ?? words),
  );
}

function changeOf(id: string, number: number, title: string, of: Category): Change {
  if (model === undefined) throw new Error('the model release is empty');
  return {
    ...model,
    id,
    title,
    category: of,
    breaking: of === 'breaking',
    visibility: 'public',
    benefit: null,
    migration: '',
    weight: of === 'feature' ? 6 : 1,
    pullRequests: [{ number, repository: null }],
    issues: [],
  } as Change;
}

function benefitOf(word: string): Change['benefit'] {
  return { text: `You no longer look for ${word}.`, source: 'test' } as Change['benefit'];
}
