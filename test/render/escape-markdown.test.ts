import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIdentifiers } from '../../src/render/code-identifiers.ts';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';
import { expectExactlyShown, hostileText, PLACES } from './markdown-judge.ts';

describe('leaves what does not act, so that the source reads like the text', () => {
  test.each([
    ['Fix a crash (on Windows) in 2.4.0: "quotes", it’s, 50 % – done!'],
    ['Rename snake_case and a_b_c_d1'],
    ['Compare a < b, a > b, a & b, a * b, 2 + 2 = 4, C# and F#'],
    ['Use - or + or 1. inside a line, also 10) and # here'],
    ['Limit uploads to ~5 MB, see ~/.config'],
    ['Costs $5 and US$6'],
    ['Accept C:\\Users\\name and \\d'],
    ['Starts at 10:20:30, A::B, key: value'],
    ['Support AT&T and R&D, do not read a & b; as one'],
    ['Restore `code spans` and ``double`ones`` as they are'],
    ['Released on 20260616, effaced and decade'],
    ['v2.4.0 is out'],
    ['2026 was a good year.'],
  ])('%s', text => expect(escapeMarkdown(text)).toBe(text));
});

describe('escapes what would act', () => {
  test.each([
    ['emphasis', 'Fix *this* and _that_', 'Fix \\*this\\* and \\_that\\_'],
    ['emphasis at a word’s edge only', 'Drop _private_name_', 'Drop \\_private_name\\_'],
    ['links and images', 'See [docs](javascript:x) ![i](u)', 'See \\[docs\\](javascript:x) !\\[i\\](u)'],
    ['HTML', 'Escape <script>alert(1)</script>', 'Escape \\<script>alert(1)\\</script>'],
    ['comments', 'Keep <!-- this', 'Keep \\<!-- this'],
    ['entities', 'Show &lt; and &#60; but not &co', 'Show \\&lt; and `&#60`; but not &co'],
    ['strikethrough', 'Not ~~gone~~ or ~gone~', 'Not \\~\\~gone\\~\\~ or \\~gone\\~'],
    ['table cells', 'a | b', 'a \\| b'],
    ['a lone backtick', 'Don`t', 'Don\\`t'],
    ['a backslash before punctuation or the end', 'a\\*b c\\', 'a\\\\\\*b c\\\\'],
    ['a heading', '# of users', '\\# of users'],
    ['the end of a heading', 'Write C #', 'Write C \\#'],
    ['a list', '- not a list', '\\- not a list'],
    ['a list with asterisks', '* not a list', '\\* not a list'],
    ['a numbered list', '1. not a list', '1\\. not a list'],
    ['a quote', '> not a quote', '\\> not a quote'],
    ['a line under a heading', '===', '\\==='],
    ['a thematic break', '---', '\\---'],
    ['a thematic break with spaces', '- - -', '\\- - -'],
    ['a table’s second line', ':--', '\\:--'],
    ['a task', '[x] done', '\\[x\\] done'],
    ['a footnote', 'See [^1]', 'See \\[^1\\]'],
    ['a workflow command', '::set-output name=a::b', '\\::set-output name=a::b'],
    ['a workflow command of the first kind', 'x ##[add-mask]y', 'x ##\\[add-mask\\]y'],
    ['the first kind inside code', '`##[add-mask]y`', '`##`\\[`add-mask]y`'],
    ['a cell’s end inside code', '`a || b`', '`a `\\|\\|` b`'],
  ])('%s', (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});

describe('makes code of what GitHub would link, as nothing else stops it', () => {
  test.each([
    ['a mention', 'Thanks @octocat!', 'Thanks `@octocat`!'],
    ['a team', 'Ask (@org/team-name).', 'Ask (`@org/team-name`).'],
    ['a package', 'Update @types/node', 'Update `@types/node`'],
    ['a version of a package', 'Release vite@5.0.0', 'Release `vite@5.0.0`'],
    ['a decorator', 'Support @Deprecated', 'Support `@Deprecated`'],
    ['an e-mail address', 'Write to a.b+c@example.com.', 'Write to `a.b+c@example.com`.'],
    ['a number', 'Regression of #412, #413', 'Regression of `#412`, `#413`'],
    ['a number elsewhere', 'See owner/repo#12', 'See `owner/repo#12`'],
    ['GH-', 'See GH-12', 'See `GH-12`'],
    ['a commit', 'Since 4be1c02f', 'Since `4be1c02f`'],
    ['a commit elsewhere', 'Since owner/repo@4be1c02', 'Since `owner/repo@4be1c02`'],
    ['an address', 'See https://example.com/a_b_c?x=1#y.', 'See `https://example.com/a_b_c?x=1#y`.'],
    [
      'an address with brackets',
      'See (https://en.wikipedia.org/wiki/C_(x))',
      'See (`https://en.wikipedia.org/wiki/C_(x)`)',
    ],
    ['www', 'See www.example.com', 'See `www.example.com`'],
    ['emoji names', 'Do not show :tada: or std::fs::read', 'Do not show `:tada:` or `std::fs::read`'],
    ['mathematics', 'Expand $HOME/x$', 'Expand `$HOME/x$`'],
    ['a mention next to code', 'Use `foo`@bar', 'Use `foo@bar`'],
    ['a mention between letters without spaces', '修复@foo的问题', '修复`@foo`的问题'],
  ])('%s', (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});

describe('keeps one line, and drops what nobody can see', () => {
  test.each([
    ['line breaks', 'a\r\nb\n\n# c', 'a b # c'],
    ['tabs and spaces', '  a \t b  ', 'a b'],
    ['control characters', 'a\0b\u001b[31mc\u007f', 'ab\\[31mc'],
    ['bidirectional overrides', 'a\u202eb\u2066c', 'abc'],
    ['zero-width characters that hide a mention', '@\u200boctocat', '`@octocat`'],
    ['half a pair', 'a\ud83d', 'a\ufffd'],
  ])('%s', (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  test('emoji families and Persian words keep their joiners', () => {
    expect(escapeMarkdown('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
  });
});

describe('real titles, with their identifiers as code', () => {
  test.each([
    [
      'improve ESBuildOptions.include / exclude type to allow readonly (string | RegExp)[]',
      'improve ESBuildOptions.include / exclude type to allow readonly (string \\| RegExp)\\[\\]',
    ],
    ["replace `import('node:module')`", "replace `import('node:module')`"],
    ['# symbol in deps id stripped by browser', '\\# symbol in deps id stripped by browser'],
    [
      'replace panicking From<Uri> for UriSerde with TryFrom<Uri>',
      'replace panicking From\\<Uri> for UriSerde with TryFrom\\<Uri>',
    ],
    ['Emphasize the `$$` rather than `$` in config file.', 'Emphasize the `$$` rather than `$` in config file.'],
    ['WEB-4275 | Update Navigation', 'WEB-4275 \\| Update Navigation'],
    ['Add --all-groups to uv sync|run|export|tree', 'Add `--all-groups` to uv sync\\|run\\|export\\|tree'],
    [
      'Get the playground up-and-running on https://playground.vrl.dev',
      'Get the playground up-and-running on `https://playground.vrl.dev`',
    ],
    ['make prost* crates workspace dependencies', 'make prost\\* crates workspace dependencies'],
    [
      'Avoid creating `.venv in `uv add --frozen` and `uv add --no-sync`',
      'Avoid creating `.venv in `uv add --frozen`  and  `uv add --no-sync\\`',
    ],
  ])('%s', (title, markdown) => expect(escapeMarkdown(codeIdentifiers(title))).toBe(markdown));
});

describe.each(PLACES)('in $name', place => {
  test('any text shows exactly its characters, as text and code only', () => {
    fc.assert(
      fc.property(hostileText, text => expectExactlyShown(text, place)),
      { numRuns: 200, seed: 412 },
    );
  });
});

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(escapeMarkdown, unit));
