/** Which parts a generated text has, and what they are called: names outlive numbers, and no two parts have the same. */
import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../src/reconcile/fingerprints.ts';
import { readNext } from '../../src/reconcile/read-next.ts';

/** Each as `role key`, with `in SECTION` where it stands in one and `within FOLD` where a header does. */
function partsOf(text: string): readonly string[] {
  return readNext(text, fingerprints()).map(({ role, key, section, fold }) => {
    const place = role === 'header' ? '' : section === '' ? '' : ` in ${section}`;
    return `${role} ${key}${place}${fold === '' ? '' : ` within ${fold}`}`;
  });
}

const named = (text: string): readonly string[] => partsOf(text).filter(part => part.startsWith('header '));

describe('sections are named', () => {
  test.each<readonly [what: string, text: string, sections: readonly string[]]>([
    ['by the words of their heading', '# T\n\n## New\n\n## Fixed\n', ['header §New', 'header §Fixed']],
    ['without numbers', '# T\n\n## 12 changes in 3 areas\n', ['header §0 changes in 0 areas']],
    ['without signs of Markdown', '# T\n\n## ***Very*** `new` \\*s __\n', ['header §Very `new` s']],
    ['without comments', '# T\n\n## New <!-- what is this? --> things\n', ['header §New things']],
    [
      'with the headings above them',
      '# T\n\n## New\n\n### Charts\n\n#### Axes\n\n### Menus\n\n## Fixed\n\n### Charts\n',
      [
        'header §New',
        'header §New › Charts',
        'header §New › Charts › Axes',
        'header §New › Menus',
        'header §Fixed',
        'header §Fixed › Charts',
      ],
    ],
    [
      'and counted where two are called the same',
      '# T\n\n## New\n\n## New\n\n## New\n',
      ['header §New', 'header §New/2', 'header §New/3'],
    ],
    [
      'with a bold line below all headings',
      '# T\n\n## New\n\n**Charts**\n\n**Menus**\n\n## Fixed\n',
      ['header §New', 'header §New › Charts', 'header §New › Menus', 'header §Fixed'],
    ],
    [
      'and folds by their place',
      '# T\n\n<details>\n<summary>1 more</summary>\n\n### New\n\n</details>\n\n<details>\n<summary>More</summary>\n\n- a\n\n</details>\n\n## Fixed\n',
      [
        'header §fold 1',
        'header §fold 1 › New within §fold 1',
        'header §fold 1 end',
        'header §fold 2',
        'header §fold 2 end',
        'header §Fixed',
      ],
    ],
    [
      'and a fold in a fold stands in that one',
      '# T\n\n<details>\n\n## New\n\n<details>\n\n- a\n\n</details>\n\n## Fixed\n\n</details>\n\n## Late\n',
      [
        'header §fold 1',
        'header §fold 1 › New within §fold 1',
        'header §fold 2 within §fold 1',
        'header §fold 2 end within §fold 1',
        'header §fold 1 › Fixed within §fold 1',
        'header §fold 1 end',
        'header §Late',
      ],
    ],
    [
      'and the end of a fold that never began is one too',
      '# T\n\n## New\n\n</details>\n\n## Fixed\n',
      ['header §New', 'header §fold end', 'header §Fixed'],
    ],
  ])('%s', (_, text, sections) => {
    expect(named(text)).toEqual(sections);
  });
});

describe('parts are', () => {
  test.each<readonly [what: string, text: string, parts: readonly string[]]>([
    [
      'entries with a marker, in their section',
      '# T\n\n## New\n\n- A. <!-- #1 -->\n\n### B <!-- #2 -->\n\n**C** <!-- #3 -->\n\nD. <!-- #4 -->\n',
      ['frame §title', 'header §New', 'entry #1 in §New', 'entry #2 in §New', 'entry #3 in §New', 'entry #4 in §New'],
    ],
    [
      'one entry and one line of the frame where a marker is doubled',
      '# T\n\n- A. <!-- #1 -->\n- Export of 2 charts (#7). <!-- #1 -->\n',
      ['frame §title', 'entry #1', 'frame ~#7'],
    ],
    [
      'front matter and the title behind it',
      '---\nsubject: a\n---\n# T\n\nHello,\n\n# U\n',
      ['frame §front', 'frame §title', 'frame §¶paragraph', 'header §U'],
    ],
    ['no title below something else', 'Hello,\n\n# T\n', ['frame §¶paragraph', 'header §T']],
    ['no title of a lower level', '## T\n\n- A. <!-- #1 -->\n', ['header §T', 'entry #1 in §T']],
    ['no title with a marker', '# T <!-- #1 -->\n', ['entry #1']],
    [
      'paragraphs, tables and quotations by their place in a section',
      '# T\n\na\n\nb\n\n## New\n\nc\n\n| d |\n|---|\n\n> e\n\nf\n\n## Fixed\n\n- g\n',
      [
        'frame §title',
        'frame §¶paragraph',
        'frame §¶paragraph/2',
        'header §New',
        'frame §New¶paragraph in §New',
        'frame §New¶table in §New',
        'frame §New¶quote in §New',
        'frame §New¶paragraph/2 in §New',
        'header §Fixed',
      ],
    ],
    [
      'the last words, below everything',
      '# T\n\n## New\n\n- A. <!-- #1 -->\n\nVersion 2.\n',
      ['frame §title', 'header §New', 'entry #1 in §New', 'header §footer'],
    ],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text).filter(part => !part.startsWith('frame ='))).toEqual(parts);
  });
});

describe('an item without a marker is known', () => {
  const keyOf = (item: string): string => partsOf(`# T\n\n${item}\n`)[1]?.replace('frame ', '') ?? '';

  test.each([
    ['by the pull request that it links', '- Export [#7](https://github.com/a/b/pull/7), after #3', '~#7'],
    ['by the issue that it links', '- Export (#3), see https://github.com/a/b/issues/7', '~#7'],
    ['by a number that it names', '- Export (#7) and #8', '~#7'],
    ['by the commit that it links', '- Export [x](https://github.com/a/b/commit/0123456789abcdef)', '~c-0123456789ab'],
    ['by the commit that it begins with', '- `0123456789ab` Export', '~c-0123456789ab'],
  ])('%s', (_, item, key) => {
    expect(keyOf(item)).toBe(key);
  });

  test.each([
    ['a number', '- Export 12 charts', '- Export 13 charts'],
    ['a commit that it names in passing', '- Tag it on `0123456789ab`', '- Tag it on `abcdef012345`'],
  ])('by its words, whatever %s in it', (_, one, other) => {
    expect(keyOf(one)).toMatch(/^=[\da-f]{16}$/);
    expect(keyOf(other)).toBe(keyOf(one));
    expect(keyOf('- Something else')).not.toBe(keyOf(one));
  });

  test('apart from another one with the same words', () => {
    const [, one = '', other = ''] = partsOf('# T\n\n- Export\n- Export\n');
    expect(other).toBe(`${one}/2`);
  });
});

describe('last words are', () => {
  const isFooter = (text: string): boolean => partsOf(text).at(-1) === 'header §footer';

  test.each([
    ['a paragraph below an item', '# T\n\n- A. <!-- #1 -->\n\nThanks.\n'],
    ['a paragraph below a marked paragraph', '# T\n\nA. <!-- #1 -->\n\nThanks.\n'],
    ['a paragraph below a fold', '# T\n\n### A <!-- #1 -->\n\n<details>\n\n- b\n\n</details>\n\nThanks.\n'],
    [
      'a paragraph below a fold with highlights',
      '# T\n\n<details>\n\n### A <!-- #1 -->\n\nb\n\n</details>\n\nThanks.\n',
    ],
    ['a paragraph below an item behind a highlight', '# T\n\n### A <!-- #1 -->\n\n- B. <!-- #2 -->\n\nThanks.\n'],
    ['a paragraph below a marked one behind a highlight', '# T\n\n### A <!-- #1 -->\n\nB. <!-- #2 -->\n\nThanks.\n'],
    ['a paragraph below the frame only', '# T\n\nHello,\n\nThanks.\n'],
    ['a paragraph below a section’s words', '# T\n\n## New\n\nHello,\n\nThanks.\n'],
    ['a link below a highlight', '# T\n\n### A <!-- #1 -->\n\nb\n\n[Tell us](https://a.example).\n'],
    ['a link right below a highlight', '# T\n\n### A <!-- #1 -->\n\n[Tell us](https://a.example).\n'],
    ['the version below a highlight', '# T\n\n**A** <!-- #1 -->\n\nb\n\nVersion 2.\n'],
  ])('%s', (_, text) => {
    expect(isFooter(text)).toBe(true);
  });

  test.each([
    ['a highlight’s own words below a list', '# T\n\n### A <!-- #1 -->\n\n- b\n\nThanks.\n'],
    ['a highlight’s own words', '# T\n\n### A <!-- #1 -->\n\nb\n\nThanks to Version 2.\n'],
    ['a bold highlight’s own words', 'Hello,\n\n**A** <!-- #1 -->\n\nThanks.\n'],
    ['words right below a section’s heading', '# T\n\n## New\n\n[Tell us](https://a.example).\n'],
    ['words right below a bold line', 'Hello,\n\n**New**\n\n[Tell us](https://a.example).\n'],
    ['the only paragraph', 'Version 2.\n'],
    ['the only paragraph behind front matter', '---\na: b\n---\nVersion 2.\n'],
    ['an item', '# T\n\na\n\n- Version 2.\n'],
  ])('not %s', (_, text) => {
    expect(isFooter(text)).toBe(false);
  });
});

test('a question below an entry is remembered apart from it', () => {
  const asking = '### A <!-- #1 -->\n\n> ✍️ **Why?** Asked: mia-k.\n\n> 💡 From #1: faster.\n\nB.\n\n- c <!-- #2 -->\n';
  const [one] = readNext(asking, fingerprints());
  const [plain] = readNext('### A <!-- #1 -->\n\nB.\n\n- c <!-- #2 -->\n', fingerprints());
  expect(one?.asks).toHaveLength(2);
  expect(plain?.asks).toEqual([]);
  expect(one?.hash).toBe(plain?.hash);
});
