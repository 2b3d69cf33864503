/** Announcements: which a release has, and that each holds the facts that its reader needs, within the room that it has. */
import { describe, expect, test } from 'vitest';
import type { Document, Issue, OpenIssue, Release } from '../../src/model.ts';
import { DOCUMENTS, documentsOf, offeredOf } from '../../src/render/documents.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import type { RenderRules } from '../../src/render/view.ts';
import { releaseOf } from '../support/evidence.ts';

const renderers = await loadRenderers(DOCUMENTS.map(({ template }) => template));
const RULES: RenderRules = { areas: {}, highlights: 3, feedbackUrl: null, owners: {}, isReviewed: true };

function textOf(name: string, release: Release, rules: Partial<RenderRules> = {}): string {
  const [only] = render(release, renderers, { only: name, documents: {} }, { ...RULES, ...rules });
  return (only as Document).text;
}

const PATCH = releaseOf(['fix: accents survive (#1)']);
const MINOR = releaseOf(['feat: draw pies (#1)']);
const MAJOR = releaseOf(['feat!: require a key (#1)\n\nBREAKING CHANGE: Send the header.']);
const NO_NEWS = releaseOf(['chore: tidy (#1)']);
const BY_BOX = ['customers.blog', 'customers.in-app', 'customers.social', 'executives.brief', 'sales.card'];
const names = (kinds: readonly { readonly name: string }[]): readonly string[] => kinds.map(({ name }) => name).sort();

describe('a release has few texts, and offers the others', () => {
  test.each<[string, Release, boolean, readonly string[], readonly string[]]>([
    ['a patch', PATCH, false, [], [...BY_BOX, 'customers.email', 'support.brief', 'team.slack']],
    ['a minor one', MINOR, false, ['support.brief', 'team.slack'], [...BY_BOX, 'customers.email']],
    ['one with a highlight', MINOR, true, ['customers.email', 'support.brief', 'team.slack'], BY_BOX],
    [
      'one that breaks something',
      MAJOR,
      false,
      ['customers.email', 'support.brief', 'team.slack'],
      [...BY_BOX, 'integrators.guide'],
    ],
    ['one without news for customers offers nothing', NO_NEWS, false, [], []],
  ])('%s', (_title, release, hasHighlight, has, offers) => {
    const always = ['checklist', 'internal-changelog', 'notes'];
    expect(names(documentsOf(release, hasHighlight, {}))).toEqual([...always, ...has].sort());
    expect(names(offeredOf(release, hasHighlight, {}))).toEqual([...offers].sort());
  });

  test('what the configuration asks for is there, and what it refuses is not offered', () => {
    const wanted = { 'customers.blog': true, 'sales.card': false };
    expect(names(documentsOf(PATCH, false, wanted))).toContain('customers.blog');
    const offered = names(offeredOf(PATCH, false, wanted));
    expect(offered).not.toContain('customers.blog');
    expect(offered).not.toContain('sales.card');
  });
});

describe('the brief for support', () => {
  const [change] = MINOR.changes;
  if (change === undefined) throw new Error('no change');
  const repository = 'tidewater/app';
  const issues: readonly Issue[] = [
    { number: 388, repository, title: 'Time zones', labels: [], reactions: 9 },
    { number: 402, repository, title: 'Loop', labels: [], reactions: 0 },
  ];
  const known: OpenIssue = {
    kind: 'known',
    number: 447,
    repository,
    title: 'Late after <b>a clock change</b>',
    labels: [],
    reactions: 3,
  };
  const closing = (number: number, title: string) => ({
    ...change,
    id: `pr-${number}`,
    title,
    category: 'fix' as const,
    issues: [{ number, repository }],
  });
  const release: Release = {
    ...MINOR,
    changes: [
      closing(402, 'No loops.'),
      closing(388, 'Keep the time zone.'),
      { ...change, id: 'pr-9', title: 'Limit file names to 170 characters.', category: 'fix' },
      { ...change, id: 'pr-10', title: 'Raise the limit of retries.', category: 'fix' },
      { ...change, id: 'pr-11', title: 'Read at most 100 rows.', category: 'fix', visibility: 'internal' },
      { ...change, id: 'pr-7', title: 'Move the export button.', labels: ['UI'] },
      { ...change, id: 'pr-8', title: 'Schedules.', visibility: 'internal', rule: 'trailer.feature-flag', flag: 's' },
    ],
    issues,
    openIssues: [known],
  };
  const brief = textOf('support.brief', release, { uiLabels: ['ui'] });
  const section = (title: string): string =>
    new RegExp(`\\*\\*${title}\\*\\*\\n\\n((?:- .*\\n)+)`).exec(brief)?.[1] ?? '';

  test('tells first of what most people reacted to', () => {
    expect(section('Tell the people who reported these')).toMatch(
      /^- Keep the time zone\. .*388.*, 9 👍.*\n- No loops\. /,
    );
  });
  test('lists limits that came with a fix, where a number says how much', () => {
    expect(section('Limits that changed, or that customers may meet')).toMatch(
      /^- Limit file names to 170 characters\. [^\n]*\n$/,
    );
  });
  test('lists what looks different', () => {
    expect(section('Looks different, or is in another place')).toMatch(/^- Move the export button\. [^\n]*\n$/);
  });
  test('lists known issues in words that are only text', () => {
    expect(section('Known and still open')).toBe(
      '- Late after \\<b>a clock change\\</b> ([#447](https://github.com/tidewater/app/issues/447), 3 👍)\n',
    );
  });
  test('says what nobody may promise', () => {
    expect(section('Not for customers yet, so promise nothing')).toMatch(/^- Schedules\. /);
    expect(textOf('customers.blog', release)).not.toContain('Schedules');
  });
  test('names whom to ask', () => {
    expect(section('Customers may ask about')).toContain('ask Mia Keller');
  });
  test('has no heading without anything below it', () => {
    expect(textOf('support.brief', PATCH)).not.toMatch(/\*\*[^*]+\*\*\n*(?:$|\n\*\*)/);
  });
});

describe('what customers get', () => {
  const told = 'Release-Note: Export dashboards as PDF. Boards read them on paper.';
  const release = releaseOf([`feat: export as PDF (#1)\n\n${told}`, 'fix: accents survive (#2)']);
  const open: Release = { ...release, repository: { ...release.repository, visibility: 'public' } };

  test('an e-mail has a subject that says what is new, and one call to action', () => {
    const mail = textOf('customers.email', open, { feedbackUrl: 'https://tidewater.example/feedback' });
    expect(mail).toContain('subject: Export dashboards as PDF\n');
    expect(mail).toContain('button: Read what changed\nlink: https://github.com/tidewater/app/releases\n');
    expect(mail).not.toContain('feedback');
  });
  test('links lead where the configuration says, and nowhere where nothing is known', () => {
    expect(textOf('customers.in-app', release, { notesUrl: 'https://tidewater.example/new' })).toContain(
      'link: https://tidewater.example/new\n',
    );
    for (const name of ['customers.email', 'customers.blog', 'customers.in-app', 'customers.social'])
      expect(textOf(name, release)).not.toContain('http');
  });
  test.each([1, 40, 5_000])('a message inside the product and posts are short, of %i changes', count => {
    const long = 'very '.repeat(60);
    const many = releaseOf(
      Array.from({ length: count }, (_, index) => `feat: add ${index % 2 ? long : ''}thing ${index} (#${index + 1})`),
    );
    const posts = textOf('customers.social', many, { notesUrl: `https://tidewater.example/${'n'.repeat(40)}` });
    const lines = posts.split('\n').filter(line => line.startsWith('- '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.replace(/^- | <!-- \S+ -->$/g, '').length).toBeLessThanOrEqual(280);
    const [, message = ''] = textOf('customers.in-app', many).split('\n---\n');
    expect(message.trim().length).toBeLessThanOrEqual(200);
  });
  test('a guide says of each break what to do, and asks where nobody wrote it', () => {
    const guide = textOf(
      'integrators.guide',
      releaseOf([
        'feat!: require a key (#1)\n\nBREAKING CHANGE: Send the header.\n\nIt holds the key.',
        'feat!: drop the old format (#2)',
      ]),
    );
    expect(guide).toContain('**What to do:** Send the header.');
    expect(guide).toMatch(/<!-- #2 -->\n\n> ✍️ /);
    expect(guide.match(/✍️/g)).toHaveLength(1);
  });
});

test('executives read one paragraph, whose figures are the release’s', () => {
  const lines = textOf('executives.brief', MAJOR).trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('Changes for customers: 1, of which fixes: 0.');
});
