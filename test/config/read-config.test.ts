import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { DrumrollError } from '../../src/errors.ts';

const read = (text: string) => readConfig({ path: 'drumroll.yml', text });

async function errorOf(text: string): Promise<DrumrollError> {
  const error = await read(text).catch((thrown: unknown) => thrown);
  if (error instanceof DrumrollError) return error;
  throw new Error('The file was accepted.', { cause: error });
}

test('everything that is wrong is said at once, in the order of the file', async () => {
  const { message } = await errorOf(`
prodct: Tidewater
highlights: 7
rules:
  - when: { type: feat, title: "(" }
    visibility: hidden
  - when: { scop: api }
    category: fix
  - category: fix
packages:
  - path: /cli
product: Tidewater
product: Tidewater 2
deny: Globex
`);
  expect(message).toBe(
    `"drumroll.yml" has 10 problems:
  drumroll.yml:2:1  prodct is not a known key. Did you mean "product"?
  drumroll.yml:3:13  highlights: "7" must be at most 3.
  drumroll.yml:5:32  rules[0].when.title: "(" is not a regular expression in RE2's syntax: missing closing ): \`(\`.
  drumroll.yml:6:17  rules[0].visibility: "hidden" is not known. Allowed: public, internal.
  drumroll.yml:7:13  rules[1].when.scop is not a known key. Did you mean "scope"? Allowed: type, scope, label, path, author, title.
  drumroll.yml:9:5  rules[2].when is missing.
  drumroll.yml:11:5  packages[0].name is missing.
  drumroll.yml:11:11  packages[0].path: "/cli" must be a folder of the repository, such as packages/cli.
  drumroll.yml:13:1  product stands here for the second time.
  drumroll.yml:14:7  deny: "Globex" must be a list.`,
  );
});

test('an error says where it begins', async () => {
  expect(await errorOf('product: a\nstrict: 1\n')).toMatchObject({ where: 'drumroll.yml:2:9', exitCode: 2 });
});

describe('an unknown key finds its neighbour', () => {
  test.each([
    ['prodcut: a', 'product'],
    ['Product: a', 'product'],
    ['tag: {pattern: a}', 'tags'],
    ['feedback-url: https://a.example', 'feedback_url'],
    ['repositoryUrl: https://a.example', 'repository_url'],
    ['internal: {path: []}', 'paths'],
    ['rules: [{when: {types: feat}, category: fix}]', 'type'],
    ['rules: [{when: {type: feat}, visiblity: public}]', 'visibility'],
    ['packages: [{name: a, path: b, tag-prefix: c}]', 'tag_prefix'],
    ['documents: {support_brief: true}', 'support.brief'],
    ['owners: {note: mia-k}', 'notes'],
  ])('%s', async (text, likely) => {
    expect((await errorOf(text)).message).toContain(`is not a known key. Did you mean "${likely}"?`);
  });
});

describe('what is not YAML is refused with its place', () => {
  test.each([
    ['a tab', 'internal:\n\tpaths: []\n', '2:1', 'Tabs are not allowed as indentation'],
    ['a list that does not end', 'deny: [a, b\n', '2:1', 'Flow sequence'],
    ['keys that do not align', 'tags:\n    pattern: a\n  other: b\n', '3:1', 'must start at the same column'],
    ['two documents', 'product: a\n---\nproduct: b\n', '2:1', 'there is more than one document'],
    ['a list for a key', '? [a]\n: b\n', '1:3', 'a key must be text'],
    ['deep lists', `deny: ${'['.repeat(50_000)}`, '1:', 'it is nested too deeply'],
    ['deep blocks', '- '.repeat(49_000), '1:', 'it is nested too deeply'],
  ])('%s', async (_, text, place, reason) => {
    const error = await errorOf(text);
    expect(error).toMatchObject({ code: 'E_CONFIG_SYNTAX', where: expect.stringContaining(`drumroll.yml:${place}`) });
    expect(error.message).toContain(reason);
  });
});

describe('what YAML can do and a config file need not is refused', () => {
  test.each([
    ['an alias', 'product: &name Tidewater\nbots: [*name]\n', ['2:8  bots[0] is an alias: write the value itself']],
    ['an alias of nothing', 'product: *name\n', ['1:10  product is an alias']],
    ['a merge key', 'internal: {<<: {labels: [a]}}\n', ['internal.<< is not a known key']],
    ['a tag', 'product: !secret Tidewater\n', ['product: "Tidewater" has a tag: leave out what starts with !']],
    ['a function', 'product: !!js/function "() => 1"\n', ['has a tag']],
    ['bytes', 'product: !!binary aGVsbG8=\n', ['has a tag']],
    ['a prototype', '__proto__: {strict: true}\n', ['1:1  __proto__ is not a known key']],
    ['a prototype among areas', 'areas: {__proto__: x}\n', ['1:9  areas.__proto__ is not a known key']],
    ['a constructor', 'constructor: {prototype: {strict: true}}\n', ['constructor is not a known key']],
    ['a key that is there twice', 'areas: {a: x, a: y}\n', ['1:15  areas.a stands here for the second time']],
    ['a list for a file', '- a\n', ['1:1  the file must be a mapping of keys to values']],
    ['a word for a file', 'yes\n', ['1:1  the file: "yes" must be a mapping of keys to values']],
  ])('%s', async (_, text, expected) => {
    const error = await errorOf(text);
    expect(error.code).toBe('E_CONFIG_INVALID');
    for (const line of expected) expect(error.message).toContain(line);
    expect({}).not.toHaveProperty('strict');
  });

  test('YAML 1.1 is read by the rules of 1.2: yes is a word', async () => {
    expect((await errorOf('%YAML 1.1\n---\nstrict: yes\n')).message).toContain('strict: "yes" must be true or false');
  });
});

describe('hostile files are refused', () => {
  const laughs = [...'bcdefghij'].map(
    (letter, index) => `${letter}: &${letter} [${`*${'abcdefghi'[index]},`.repeat(9)}]`,
  );

  test.each([
    ['a billion laughs', ['a: &a [x, x, x, x, x, x, x, x, x]', ...laughs].join('\n'), 'is an alias'],
    ['a megabyte', `deny:\n${'  - abcdefgh\n'.repeat(80_000)}`, 'it has more than 100000 characters'],
    ['one long line', `product: "${'a'.repeat(90_000)}\\n"`, 'must be one line of text'],
    ['many unknown keys', Array.from({ length: 9_000 }, (_, index) => `key${index}: 1`).join('\n'), 'and 8950 more'],
    ['many wrong values', `deny: [${'1,'.repeat(20_000)}]`, 'and 19950 more'],
  ])('%s', async (_, text, expected) => {
    expect((await errorOf(text)).message).toContain(expected);
  });
});

test('a value from outside cannot write to the terminal', async () => {
  const { message } = await errorOf('highlights: "\\e[2J\\e]0;pwned\\a\\u202e"\n');
  expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
