import { expect, test } from 'vitest';
import type { Current, Document } from '../../src/model.ts';
import { canonicalHash } from '../../src/publish/canonical.ts';
import { plan } from '../../src/publish/plan.ts';
import { parseState, stateText } from '../../src/publish/state.ts';

const path = 'releases/next/notes.md';
const document: Document = {
  name: 'notes',
  path,
  audience: 'customers',
  channel: 'release',
  visibility: 'public',
  text: 'new\n',
};
const current = (text: string | null, written?: string): Current => ({
  files: [{ path, text }],
  written: written === undefined ? {} : { [path]: canonicalHash(written) },
});

test.each<[string, Current, string]>([
  ['a missing file is created', current(null), 'create'],
  ['a text that we wrote and nobody edited is updated', current('old\n', 'old\n'), 'update'],
  ['line endings, trailing space and blank lines at the end are no edit', current('old \r\n\r\n', 'old\n'), 'update'],
  ['an edited text is kept', current('old, but better\n', 'old\n'), 'skip'],
  ['a text that we do not know is kept', current('somebody’s\n'), 'skip'],
  ['an equal text is left alone', current('new\r\n', 'old\n'), 'skip'],
])('%s', (_title, before, kind) => {
  expect(plan([document], before)).toMatchObject([{ kind, path }]);
});

test('the state remembers what was written and keeps what was not touched', () => {
  const operations = plan([document], current(null));
  const written = parseState(stateText({ 'other.md': 'abc' }, operations));
  expect(written).toEqual({ 'other.md': 'abc', [path]: canonicalHash('new\n') });
});

test.each(['', '{', '[]', '{"schema":2,"written":{"a":"b"}}', '{"schema":1,"written":{"a":1}}'])(
  'a state that says nothing useful (%s) makes every text a person’s',
  text => {
    expect(parseState(text)).toEqual({});
  },
);
