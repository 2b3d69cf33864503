import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { configSchema } from '../../src/config/schema.ts';

test('the defaults are what the schema makes of an empty file', () => {
  expect(DEFAULT_CONFIG).toStrictEqual(configSchema.parse({}));
});
