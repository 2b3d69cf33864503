import { expect, test } from 'vitest';
import { readGlossary } from '../../src/config/read-glossary.ts';

const read = (text: string) => readGlossary({ path: 'glossary.yml', text });

test('words without an audience are for readers outside', async () => {
  expect(await read('tenant: workspace\n"null": nothing\ningest-svc:\n  support: import (ingest)\n')).toEqual([
    { term: 'tenant', words: { customers: 'workspace', integrators: 'workspace' } },
    { term: 'null', words: { customers: 'nothing', integrators: 'nothing' } },
    { term: 'ingest-svc', words: { support: 'import (ingest)' } },
  ]);
  expect(await read('')).toEqual([]);
});

test('what is wrong is said with its line and what is allowed', async () => {
  await expect(read('tenant: 7\nkey:\n  customer: thing\n')).rejects.toMatchObject({
    code: 'E_CONFIG_INVALID',
    message: expect.stringMatching(/glossary\.yml:1:9 .*tenant[\s\S]*glossary\.yml:[23]:\d+ .*key/),
  });
});
