/** Every convention of release notes in pull requests, as it is read. */
import { describe, expect, test } from 'vitest';
import { notesIn } from './note-case.ts';
import { NOTE_CONVENTIONS } from './note-conventions.ts';

describe.each(NOTE_CONVENTIONS)('%s', (_, rows) => {
  test.each(rows)('%s', (_sentence, body, notes) => {
    expect(notesIn({ body })).toEqual(notes);
  });

  test.each(rows)('%s, with the line endings of a browser', (_sentence, body, notes) => {
    expect(notesIn({ body: body.replace(/\r?\n/g, '\r\n') })).toEqual(notes);
  });

  test.each(rows)("%s, and what the template says is nobody's note", (_sentence, body) => {
    expect(notesIn({ body, template: body }).filter(note => !note.startsWith('?') && note !== 'internal: ')).toEqual(
      [],
    );
  });
});
