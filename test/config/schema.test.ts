import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import * as z from 'zod';
import { loadConfig } from '../../src/config/load.ts';
import { configSchema } from '../../src/config/schema.ts';
import { DrumrollError } from '../../src/errors.ts';
import { expectLinear } from '../support/linear-time.ts';

const load = (text: string) => loadConfig({ path: 'drumroll.yml', text });

describe('every key takes what is meant', () => {
  test.each([
    ['product: Tidewater', { product: 'Tidewater' }],
    ['product: "2048"', { product: '2048' }],
    ['repository_url: https://github.com/a/b/', { repository_url: 'https://github.com/a/b' }],
    ['repository_url: http://localhost:3000/a', { repository_url: 'http://localhost:3000/a' }],
    ['feedback_url: mailto:help@tidewater.example', { feedback_url: 'mailto:help@tidewater.example' }],
    ['feedback_url: https://tidewater.example/?a=b#c', { feedback_url: 'https://tidewater.example/?a=b#c' }],
    ['tags: {pattern: "v(?<version>.+)"}', { tags: { pattern: 'v(?<version>.+)' } }],
    ['packages: [{name: "@a/b", path: packages/b}]', { packages: [{ name: '@a/b', path: 'packages/b' }] }],
    ['packages: [{name: b, path: b, tag_prefix: b-}]', { packages: [{ name: 'b', path: 'b', tag_prefix: 'b-' }] }],
    [
      'rules: [{when: {type: feat}, visibility: internal}]',
      { rules: [{ when: { type: 'feat' }, visibility: 'internal' }] },
    ],
    ['rules: [{when: {scope: [a, b]}, category: fix}]', { rules: [{ when: { scope: ['a', 'b'] }, category: 'fix' }] }],
    ['rules: [{when: {label: "type: bug"}, category: fix}]', { rules: [{ when: { label: 'type: bug' } }] }],
    ['rules: [{when: {path: "docs/**/*.md"}, category: fix}]', { rules: [{ when: { path: 'docs/**/*.md' } }] }],
    ['rules: [{when: {author: mia-k}, category: fix}]', { rules: [{ when: { author: 'mia-k' } }] }],
    ['rules: [{when: {title: "(?i)^wip\\\\b"}, category: fix}]', { rules: [{ when: { title: '(?i)^wip\\b' } }] }],
    ['areas: {sso: Single sign-on}', { areas: { sso: 'Single sign-on' } }],
    [
      'internal: {paths: [a/**], labels: [b], scopes: [c]}',
      { internal: { paths: ['a/**'], labels: ['b'], scopes: ['c'] } },
    ],
    ['deny: [Globex]', { deny: ['Globex'] }],
    ['highlights: 0', { highlights: 0 }],
    ['documents: {support.brief: false, checklist: true}', { documents: { 'support.brief': false, checklist: true } }],
    ['bots: [tide-ci]', { bots: ['tide-ci'] }],
    ['owners: {notes: mia-k, support: sam-o, release: ravi-d}', { owners: { notes: 'mia-k' } }],
    ['strict: true', { strict: true }],
  ])('%s', async (text, expected) => {
    expect(await load(text)).toMatchObject(expected);
  });
});

describe('every key refuses what is not', () => {
  test.each([
    ['product: 2048', '1:10  product: "2048" must be text'],
    ['product: ""', 'product: "" must be one line of text'],
    ['product: |\n  two\n  lines', 'must be one line of text'],
    ['repository_url: github.com/a/b', 'must be an address with https:// or http://'],
    ['repository_url: ssh://git@github.com/a/b', 'must be an address with https:// or http://'],
    ['feedback_url: javascript:alert(1)', 'must be an address with https://, http:// or mailto:'],
    ['tags: v.*', 'tags: "v.*" must be a mapping of keys to values'],
    ['tags: {pattern: "v(.+)"}', 'tags.pattern: "v(.+)" must have a group named version'],
    ['tags: {pattern: "v(?<version>"}', "is not a regular expression in RE2's syntax: missing closing )"],
    ['packages: {cli: packages/cli}', 'packages must be a list'],
    ['packages: [{path: a}]', 'packages[0].name is missing'],
    ['packages: [{name: a, path: /a}]', 'packages[0].path: "/a" must be a folder of the repository'],
    ['packages: [{name: a, path: ./a}]', 'must be a folder of the repository'],
    ['packages: [{name: a, path: a/}]', 'must be a folder of the repository'],
    ['packages: [{name: a, path: a/../../b}]', 'must be a folder of the repository'],
    ['packages: [{name: a, path: a}, {name: a, path: b}]', '1:39  packages[1].name: "a" is the name of two packages'],
    ['rules: {when: {type: feat}}', 'rules must be a list'],
    ['rules: [{visibility: internal}]', 'rules[0].when is missing'],
    ['rules: [{when: {}, visibility: internal}]', 'rules[0].when must have a condition'],
    ['rules: [{when: {type: feat}}]', 'rules[0] must set category, visibility or both'],
    ['rules: [{when: {type: []}, category: fix}]', 'rules[0].when.type must not be empty'],
    ['rules: [{when: {type: [a, 1]}, category: fix}]', 'rules[0].when.type must be text, or a list of texts'],
    ['rules: [{when: {type: a}, category: bug}]', 'rules[0].category: "bug" is not known. Allowed: breaking, security'],
    ['rules: [{when: {type: a}, visibility: hidden}]', '"hidden" is not known. Allowed: public, internal'],
    [
      'rules: [{when: {title: "(?=a)"}, category: fix}]',
      'rules[0].when.title: "(?=a)" is not a regular expression in RE2\'s syntax',
    ],
    ['rules: [{when: {title: [a, "("]}, category: fix}]', '1:28  rules[0].when.title[1]: "(" is not'],
    ['rules: [{when: {path: "[a"}, category: fix}]', 'rules[0].when.path: "[a" is not a glob'],
    ['rules: [{when: {path: ./a}, category: fix}]', 'must be relative to the root of the repository'],
    ['rules: [{when: {path: "!a"}, category: fix}]', 'a leading ! is not understood'],
    ['areas: [sso]', 'areas must be a mapping of keys to values'],
    ['areas: {sso: 1}', 'areas.sso: "1" must be text'],
    ['areas: {"": x}', 'areas.: "x" has a key that must be one line of text'],
    ['internal: {path: [a]}', 'internal.path is not a known key. Did you mean "paths"?'],
    ['internal: {paths: a}', 'internal.paths: "a" must be a list'],
    ['internal: {labels: [1]}', 'internal.labels[0]: "1" must be text'],
    ['internal: {scopes: [~]}', 'internal.scopes[0]: "~" must be text'],
    ['deny: Globex', 'deny: "Globex" must be a list'],
    ['highlights: 4', 'highlights: "4" must be at most 3'],
    ['highlights: -1', 'highlights: "-1" must be at least 0'],
    ['highlights: 1.5', 'highlights: "1.5" must be a whole number'],
    ['documents: [support.brief]', 'documents must be a mapping'],
    [
      'documents: {support-brief: true}',
      'documents.support-brief is not a known key. Did you mean "support.brief"? Allowed: internal-changelog',
    ],
    ['documents: {checklist: 1}', 'documents.checklist: "1" must be true or false'],
    ['bots: [[a]]', 'bots[0] must be text'],
    ['owners: {pmm: mia-k}', 'owners.pmm is not a known key. Allowed: notes, support, release'],
    ['owners: mia-k', 'owners: "mia-k" must be a mapping'],
    ['strict: "true"', 'strict: "true" must be true or false'],
  ])('%s', async (text, expected) => {
    const error = await load(text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DrumrollError);
    expect(error).toMatchObject({ code: 'E_CONFIG_INVALID', message: expect.stringContaining(expected) });
    expect(String(error)).toContain('has a problem:');
  });
});

const keys = z.toJSONSchema(configSchema, { io: 'input' }).properties ?? {};

test.each(Object.entries(keys))('%s is described, and its examples are good', async (name, schema) => {
  if (typeof schema !== 'object') throw new Error(`${name} has no schema`);
  expect(schema.description).toMatch(/^[A-Z].*\.$/);
  expect(schema.examples).toHaveLength(1);
  await expect(load(stringify({ [name]: schema.examples?.[0] }))).resolves.toHaveProperty(name);
});

test('slashes in an address take time in proportion', () => {
  const { repository_url: address } = configSchema.shape;
  expectLinear(text => address.safeParse(`https://tidewater.example/${text}`), '/');
});
