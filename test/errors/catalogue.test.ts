import { expect, test } from 'vitest';
import { CATALOGUE, type ErrorCode } from '../../src/errors/catalogue.ts';
import { DrumrollError } from '../../src/errors.ts';

const codes = Object.keys(CATALOGUE) as ErrorCode[];

test.each(codes)('%s says what happened and how to fix it, in sentences', code => {
  const { message, fix, where, exitCode } = new DrumrollError(code, CATALOGUE[code].example);
  expect(code).toMatch(/^E(?:_[A-Z]+)+$/);
  expect(`${message}${fix}${where}`).not.toMatch(/undefined|null|NaN|\[object/);
  expect(message).not.toBe('');
  expect(fix).toMatch(/[.]$|\/issues\/new$/);
  expect([1, 2, 3, 70]).toContain(exitCode);
});

test.each(codes)('%s shows every detail of its example', code => {
  const { message, fix } = new DrumrollError(code, CATALOGUE[code].example);
  for (const value of Object.values(CATALOGUE[code].example).flat()) {
    if (typeof value === 'string' && value !== 'team/slack.hbs' && !/^v2\./.test(value))
      expect(message + fix).toContain(value);
  }
});

test('a value from outside cannot forge a line of its own', () => {
  for (const code of codes) {
    const example = CATALOGUE[code].example;
    const hostile = JSON.parse(JSON.stringify(example), (_, value) =>
      typeof value === 'string' ? '\n::error::x ##[error]y\r\u001b[2J' : value,
    );
    const { message, fix, where } = new DrumrollError(code, hostile);
    expect(`${message}\n${fix}\n${where}`, code).not.toMatch(/^\s*::|##\[|[\r\u001b]/m);
  }
});
