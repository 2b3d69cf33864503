/** The words of a dated entry: from which text they are, what it is called, and what of it readers never see. */
import { expect, test } from 'vitest';
import { readLaunch } from '../../../src/launch/read-launch.ts';
import type { Launch } from '../../../src/model.ts';
import { launchEntry, planParagraphs } from '../../../src/publish/shipping/launch-entry.ts';
import { PLAN_FILE } from '../../launch/plan.ts';

const DAY = '20 June 2026';
const launch = readLaunch(PLAN_FILE);
const retired: Launch = {
  ...launch,
  kind: 'retirement',
  promise: 'CSV exports go away.',
  texts: { 'what to do instead': 'Choose **Schedule** instead.', 'how to use it': 'Not this.' },
};
const HOW_TO = launch.texts['how to use it'] ?? '';
const blog = (text: string) => ({ path: 'launches/exports/ga/customers.blog.md', text });
const inApp = (text: string) => ({ path: 'launches/exports/ga/customers.in-app.md', text });
const email = { path: 'launches/exports/ga/customers.email.md', text: '# Hello Ines\n' };

type Text = ReturnType<typeof blog>;
test.each<readonly [what: string, texts: readonly Text[], name: string, text: string]>([
  [
    'the blog’s before the message’s in the app',
    [email, inApp('# B\n'), blog('# A\n\nYou can.\n')],
    'A',
    '# A\n\nYou can.\n',
  ],
  ['the message’s in the app, where there is no blog', [email, inApp('# B\n\nYou can.\n')], 'B', '# B\n\nYou can.\n'],
  [
    'the plan’s, where readers have neither',
    [email],
    'Your weekly export now sends itself',
    `# Your weekly export now sends itself.\n\n${HOW_TO}`,
  ],
  ['no front matter, also without a field', [blog('---\n---\n\n# A\n')], 'A', '# A\n'],
  [
    'no marker and no question',
    [blog('# A\n\nYou can. <!-- launch-x.ga -->\n\n> ✍️ **Why?** Write it.\n')],
    'A',
    '# A\n\nYou can.\n',
  ],
  ['not the planned day below the title', [blog('# A\n\n16 June 2026\n\nYou can.\n')], 'A', '# A\n\nYou can.\n'],
  [
    'not the planned day, with white space behind it',
    [blog('\n#  A\r\n\r\n16 June 2026 \t\r\n\r\nYou can.\r\n')],
    'A',
    '\n#  A\r\n\r\nYou can.\r\n',
  ],
  ['not the planned day at the very end', [blog('# A\n\n16 June 2026')], 'A', '# A\n\n'],
  [
    'a day that a sentence begins with',
    [blog('# A\n\n16 June 2026 was warm.\n')],
    'A',
    '# A\n\n16 June 2026 was warm.\n',
  ],
  ['a day further down', [blog('# A\n\nText.\n\n# B\n\n16 June 2026\n')], 'A', '# A\n\nText.\n\n# B\n\n16 June 2026\n'],
  [
    'a title in one line, without its full stop',
    [blog('#   Exports 2.0  send\tthemselves. \n')],
    'Exports 2.0 send themselves',
    '#   Exports 2.0  send\tthemselves. \n',
  ],
  [
    'the promise for a title, where the text has none at its beginning',
    [blog('Hello.\n\n# A\n')],
    'Your weekly export now sends itself',
    'Hello.\n\n# A\n',
  ],
  [
    'the promise for a title, where signs are no heading',
    [blog('#A\n')],
    'Your weekly export now sends itself',
    '#A\n',
  ],
])('they are %s', (_, texts, name, text) => {
  const made = launchEntry(launch, texts, DAY);
  expect(made.entry).toEqual({ name, date: DAY, text });
  const [first] = texts
    .filter(({ path }) => !path.endsWith('.email.md'))
    .toSorted((one, other) => one.path.localeCompare(other.path));
  expect(made.source).toEqual(first ?? null);
});

test.each<readonly [what: string, launch: Launch, paragraphs: readonly string[]]>([
  ['its promise and how it is used', launch, [launch.promise, HOW_TO]],
  ['what to do instead of what goes away', retired, ['CSV exports go away.', 'Choose **Schedule** instead.']],
  ['its promise alone, where nothing else is written', { ...launch, texts: {} }, [launch.promise]],
  ['nothing that is blank', { ...launch, promise: ' ', texts: { 'how to use it': '\n' } }, []],
])('of a plan, readers are told %s', (_, plan, paragraphs) => {
  expect(planParagraphs(plan)).toEqual(paragraphs);
});

test('a plan without words makes an entry without words, and a promise of two lines a title of one', () => {
  const silent = { ...launch, promise: '', texts: {} };
  expect(launchEntry(silent, [], DAY).entry).toEqual({ name: '', date: DAY, text: '# ' });
  const long = { ...launch, promise: 'Exports\n  send themselves.', texts: {} };
  expect(launchEntry(long, [], DAY).entry.text).toBe('# Exports send themselves.');
});
