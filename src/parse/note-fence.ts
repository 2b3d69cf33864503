/** Parse, notes in fences: Kubernetes, HashiCorp, Mattermost. In: a body. Out: its notes, or null without such a fence. */
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';
import { type FoundNote, NONE, notesInFence } from './note-text.ts';

/**
 * ```` ```release-note ````, ```` ```release-notes ````, ```` ```dev-release-note ```` (https://git.k8s.io/community/contributors/guide/release-notes.md) and
 * ```` ```release-note:bug ```` (https://github.com/hashicorp/go-changelog). A fence without a name is somebody's code.
 */
const INFO = /^(?:dev-)?release-?notes?(?::\s*([\w -]{1,40}))?$/i;
/** What a person asks Kubernetes' bot for. */
const COMMAND = /^\/release-note-none\s*$/im;

/** Several fences are several notes. */
export function readFences({ blocks }: NoteBody): readonly FoundNote[] | null {
  const found: FoundNote[] = [];
  let isPresent = false;
  for (const block of blocks) {
    if (block.kind === 'text' && COMMAND.test(block.text)) return [NONE];
    const match = block.kind === 'fence' ? INFO.exec(block.info.trim()) : null;
    if (match === null) continue;
    isPresent = true;
    found.push(...notesInFence(block.text, match[1] === undefined ? null : noteCategory(match[1])));
  }
  return isPresent ? found : null;
}
