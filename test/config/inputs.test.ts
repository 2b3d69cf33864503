import { describe, expect, test } from 'vitest';
import { INPUTS, type Input } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';

const inputs: readonly Input[] = INPUTS;

describe.each([
  ['inputs', inputs],
  ['outputs', OUTPUTS],
])('%s', (_, entries) => {
  test('have names of their own, which workflows can write', () => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    for (const { name } of entries) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('say what they are in sentences', () => {
    for (const { description } of entries) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});

test('a switch is off by default, but for the drafts on GitHub, and no value is made up for the others', () => {
  for (const { name, value, default: value_ } of inputs) {
    if (value === null) expect(value_).toBe(name === 'github' ? 'true' : 'false');
    else if (!['command', 'repo', 'token'].includes(name)) expect(value_).toBe('');
  }
});

test('no output is a text from the repository: a tag or title in a script would run there', () => {
  const texts = ['title', 'version', 'tag', 'body', 'text', 'product', 'author', 'branch', 'range'];
  for (const { name, description } of OUTPUTS) {
    expect(texts).not.toContain(name);
    expect(description).toMatch(/^(?:File|Folder|Number) /);
  }
});
