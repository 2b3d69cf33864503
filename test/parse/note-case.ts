/** Test support: what the readers of notes make of a body, as one line a note. */
import { bodyTaker } from '../../src/parse/note-body.ts';
import { readNotes } from '../../src/parse/read-notes.ts';

export interface NoteCase {
  readonly body: string;
  readonly template?: string;
  readonly title?: string;
  readonly labels?: readonly string[];
}

/** `public fix: words`, `internal: `, `public breaking!: words → what to do`; `?` where it says nothing of who may read it. */
export function notesIn({ body, template, title = 'A title', labels = [] }: NoteCase): readonly string[] {
  const taken = bodyTaker(template === undefined ? [] : [template])(body);
  if (taken === null) return ['too intricate'];
  return readNotes(taken, { name: '#412', title, labels }).map(note => {
    const kind = note.category === null ? '' : ` ${note.category}`;
    const migration = note.migration === '' ? '' : ` → ${note.migration.replaceAll('\n\n', ' ¶ ')}`;
    return `${note.visibility ?? '?'}${kind}${note.breaking ? '!' : ''}: ${note.text}${migration}`;
  });
}
