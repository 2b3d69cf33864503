import { describe, expect, test } from 'vitest';
import { DrumrollError, describeError, fail } from '../src/errors.ts';

describe('an error of the catalogue', () => {
  const cause = new Error('exit 128');
  const error = fail(
    'E_CONFIG_SYNTAX',
    { file: 'drumroll.yml', line: 7, column: 3, reason: 'a key has no value' },
    { cause },
  );

  test('is an Error with code, message, fix, place, exit code and cause', () => {
    expect(error).toBeInstanceOf(DrumrollError);
    expect(error).toMatchObject({
      name: 'DrumrollError',
      code: 'E_CONFIG_SYNTAX',
      message: 'drumroll.yml:7:3 is not valid YAML: a key has no value.',
      fix: 'Correct that line; indentation and an unquoted `:` or `#` are the usual causes.',
      where: 'drumroll.yml:7:3',
      exitCode: 2,
      cause,
    });
  });

  test('has no place where there is none', () => expect(fail('E_REF_INVALID', { ref: '-x' }).where).toBe(''));

  test('needs exactly its details', () => {
    // @ts-expect-error: `ref` is missing.
    expect(() => fail('E_REF_INVALID', {})).toThrow();
    // @ts-expect-error: no such code.
    expect(() => fail('E_NO_SUCH_CODE', {})).toThrow();
  });
});

describe('what a door prints', () => {
  test('for an error of the catalogue', () => {
    expect(describeError(fail('E_RELEASE_INVALID', { value: 'v2..4' }))).toEqual({
      code: 'E_RELEASE_INVALID',
      message: '"v2..4" is not a version.',
      fix: 'Give `--release` a version such as `2.4.0`, `2.4.0-rc.1` or `2026.6.16`.',
      exitCode: 2,
    });
  });

  test.each([
    ['an unknown error', new TypeError('x is not a function'), 'TypeError: x is not a function'],
    ['a text', 'out of cheese', 'thrown: out of cheese'],
    ['nothing', undefined, 'thrown: undefined'],
    ['null', null, 'thrown: null'],
    ['an object without a prototype', Object.create(null), 'thrown: object'],
    ['a symbol', Symbol('s'), 'thrown: Symbol(s)'],
  ])('for %s: our own bug, with a report', (_, thrown, words) => {
    const { code, message, fix, exitCode } = describeError(thrown);
    expect(message).toBe(`Drumroll stopped because of a mistake of its own: ${words}`);
    expect(fix).toMatch(/^Please report it: https:\/\/github\.com\/\S+\/issues\/new\?title=Unexpected\+/);
    expect([code, exitCode]).toEqual(['E_BUG', 70]);
  });

  test('a report holds the frames of this program, and neither the message nor the folders of the machine', () => {
    const error = new TypeError('customer "Acme" of /home/mia/secret');
    error.stack = `TypeError: customer "Acme"
    at parse (file:///home/mia/secret/drumroll/dist/cli.js:12:3)
    at /home/mia/secret/drumroll/src/parse/commit.ts:4:1
    at node:internal/main:1:1`;
    const link = describeError(error).fix.replace('Please report it: ', '');
    const body = new URL(link).searchParams.get('body') ?? '';
    expect(body).toContain('at parse (dist/cli.js:12:3)\nat src/parse/commit.ts:4:1\nat node:internal/main:1:1');
    expect(link).not.toMatch(/Acme|secret|mia/);
  });
});

describe('no token comes out', () => {
  test.each([
    ['in an address', 'fatal: https://x-access-token:ghs_16C7e42F292c6912E7710c838347Ae178B4a@github.com/a/b'],
    ['of a person', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['with fine grains', 'github_pat_11AAAAAAA0aaaaaaaaaaaa_bbbbbbbbbbbb'],
    ['in a header', 'AUTHORIZATION: basic eC1hY2Nlc3MtdG9rZW46Z2hz'],
  ])('%s', (_, output) => {
    const token = /gh[sp]_\w+|github_pat_\w+|eC1\w+/;
    const known = describeError(fail('E_GIT_FAILED', { command: 'git fetch', code: '128', output }));
    expect(JSON.stringify(known)).not.toMatch(token);
    expect(JSON.stringify(describeError(new Error(output)))).not.toMatch(token);
  });
});
