/** Changelog fragments: files in the tree that hold a note until a release takes it in. */
import { expect, test } from 'vitest';
import { fragmentReader } from '../../src/parse/note-fragment.ts';
import { readYaml } from '../../src/parse/note-yaml.ts';

const F = '```';

function read(path: string, text: string): readonly string[] {
  return fragmentReader(readYaml)({ path, text, commit: '0'.repeat(40) }).map(
    ({ visibility, category, breaking, text: words, migration }) => {
      const kind = category === null ? '' : ` ${category}`;
      return `${visibility}${kind}${breaking ? '!' : ''}: ${words}${migration === '' ? '' : ` → ${migration.replaceAll('\n\n', ' ¶ ')}`}`;
    },
  );
}

test.each([
  [
    'a changeset',
    '.changeset/brave-cats-jump.md',
    '---\n"@a/b": minor\n\'c\': patch\n---\n\nAdd `x` to y.\n',
    ['public feature: Add `x` to y.'],
  ],
  [
    'a major changeset breaks',
    '.changeset/a.md',
    '---\na: major\n---\n\nDrop x.\n\nUse y.\n',
    ['public breaking!: Drop x. → Use y.'],
  ],
  ['a patch may be anything', '.changeset/a.md', '---\r\na: patch\r\n---\r\n\r\nMend x.\r\n', ['public: Mend x.']],
  ['an empty changeset is none', '.changeset/a.md', '---\n---\n', ['internal: ']],
  [
    'a changeset without words still says what kind of change it is',
    '.changeset/a.md',
    '---\na: minor\n---\n',
    ['public feature: '],
  ],
  ['the folder’s own README is no changeset', '.changeset/README.md', '# Changesets\n\nHello', []],
  [
    'a fragment of its kind, without its authors',
    'changelog.d/22615_reconnect.fix.md',
    'The `redis` source now reconnects\nafter a broken connection.\n\nauthors: someone other\n',
    ['public fix: The `redis` source now reconnects after a broken connection.'],
  ],
  [
    'a short line of code belongs to the sentence around it',
    'changelog.d/1.fix.md',
    'Errors name the field. Write:\n\n```yaml\na: 1\n```\n\nto see it.\n',
    ['public fix: Errors name the field. Write: `a: 1` to see it.'],
  ],
  [
    'a sentence around more code than that goes with it',
    'changelog.d/1.fix.md',
    'Errors name the field. For example, this:\n\n```yaml\na: 1\nb: 2\n```\n\nnow reports `a`.\n',
    ['public fix: Errors name the field.'],
  ],
  [
    'a list that a line leads up to is one sentence with it',
    'changelog.d/1.feature.md',
    'Sizes are measured by these sources:\n\n- `socket`\n- `statsd`\n\nThey are in bytes.\n',
    ['public feature: Sizes are measured by these sources: `socket`, `statsd`. They are in bytes.'],
  ],
  [
    'so is one that explains its items',
    'changelog.d/1.feature.md',
    'These options are new:\n\n- `min`: the shortest delay.\n- `max`: the longest, in seconds.\n',
    ['public feature: These options are new: `min`: the shortest delay; `max`: the longest, in seconds.'],
  ],
  [
    'a list of sentences is none',
    'changelog.d/1.feature.md',
    'This is new:\n\n- Tabs stay. Windows too.\n- They move.\n',
    ['public feature: This is new. Tabs stay. Windows too. They move.'],
  ],
  [
    'a list that nothing leads up to stays apart',
    'changelog.d/1.feature.md',
    'Tabs are new.\n\n- They stay\n- They move\n',
    ['public feature: Tabs are new. They stay. They move.'],
  ],
  [
    'a line of references goes',
    'changelog.d/1.fix.md',
    'Tabs stay.\n\nIssue: https://github.com/tidewater/app/issues/7\n\nSee #12 for more.\n',
    ['public fix: Tabs stay. See #12 for more.'],
  ],
  [
    'a link keeps its address where its words only point at it',
    'changelog.d/1.fix.md',
    'Tabs stay. See the docs [here](https://tidewater.example/tabs), or [the guide](https://tidewater.example/guide).\n',
    ['public fix: Tabs stay. See the docs here (`https://tidewater.example/tabs`), or the guide.'],
  ],
  [
    'but no address that a browser would run',
    'changelog.d/1.fix.md',
    'Tabs stay. Look [here](javascript:alert(1)).\n',
    ['public fix: Tabs stay. Look here.'],
  ],
  [
    'what breaks says what to do',
    'changelog.d/x.breaking.md',
    `The \`a\` option is gone.\n\n#### Migration\n\nReplace it:\n\n${F}yaml\na: 1\nauthors: nobody\n${F}\n\n- with \`b\`\n\nauthors: x`,
    ['public breaking!: The `a` option is gone. → Replace it. ¶ with `b`'],
  ],
  [
    'a heading at the top is the title, without its anchor',
    'changelog.d/x.breaking.md',
    '## Old metrics removed {#old-metrics}\n\n### Summary\n\nThey are gone.\n\n### Migration\n\nUse `new`.\n',
    ['public breaking!: Old metrics removed → They are gone. ¶ Use `new`.'],
  ],
  [
    'several paragraphs are one note',
    'changelog.d/x.feature.md',
    'You can now x\n\nIt is off by default.',
    ['public feature: You can now x. It is off by default.'],
  ],
  [
    'towncrier with a number',
    'newsfragments/412.bugfix.rst',
    'Fix ``x`` of :func:`y`.',
    ['public fix: Fix `x` of `y`.'],
  ],
  ['towncrier with a counter', 'newsfragments/412.feature.2.rst', 'Add z.', ['public feature: Add z.']],
  ['towncrier without an extension', 'changes/412.removal', 'Gone.', ['public breaking!: Gone.']],
  ['misc is internal', 'newsfragments/412.misc', 'Tidy up.', ['internal: ']],
  [
    'a file without words still says what kind of change it is',
    'changelog.d/x.security.md',
    '\n',
    ['public security: '],
  ],
  [
    'so does one whose words are kept elsewhere',
    'changelog.d/x.fix.md',
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
    ['public fix: '],
  ],
  ['or were replaced by an id', 'changelog.d/x.fix.md', '0123456789abcdef0123456789abcdef01234567\n', ['public fix: ']],
  ['a README beside fragments is none', 'changelog.d/README.md', '# Changelog fragments\n\nWrite one.', []],
  [
    'hashicorp, several in one file',
    '.changelog/412.txt',
    `${F}release-note:bug\nresource/a: Fix b\n${F}\n\n${F}release-note:enhancement\nresource/c: Add d\n${F}\n`,
    ['public fix: resource/a: Fix b', 'public improvement: resource/c: Add d'],
  ],
  [
    'reno, a list under each kind',
    'releasenotes/notes/slug-0123456789abcdef.yaml',
    '---\nfeatures:\n  - |\n    Adds ``x``.\nupgrade:\n  - Run y first.\nfixes:\n  - Fixes z.\n  - Fixes w.\n',
    ['public feature: Adds `x`.', 'public breaking!: Run y first.', 'public fix: Fixes z.', 'public fix: Fixes w.'],
  ],
  [
    'reno untouched',
    'releasenotes/notes/a-0123456789abcdef.yaml',
    'features:\n  - List new features here, or remove this section.\n',
    [],
  ],
  ['reno that is no YAML', 'releasenotes/notes/a-0123456789abcdef.yaml', 'features: [\n', []],
  [
    'reno with a bomb of aliases',
    'releasenotes/notes/a-0123456789abcdef.yaml',
    'a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n',
    [],
  ],
])('%s', (_, path, text, notes) => {
  expect(read(path, text)).toEqual(notes);
});

test('the source is the file', () => {
  expect(fragmentReader(readYaml)({ path: 'changelog.d/1.fix.md', text: 'Fix x.', commit: '' })[0]?.source).toBe(
    'changelog.d/1.fix.md',
  );
});
