/** Parse, a body for the readers of notes: a body's text and the repository's templates in; its blocks without the templates' own out. */
import { type Block, outlineOf } from '../markdown/outline.ts';

/** What a reader of notes looks at. */
export interface NoteBody {
  /** Without what the template says and nobody touched. */
  readonly blocks: readonly Block[];
  /** All of it, for conventions in which people delete what does not apply. */
  readonly whole: readonly Block[];
}

/** Takes bodies apart; null for one that is too intricate. */
export type BodyTaker = (body: string) => NoteBody | null;

/** Shorter lines say the same by chance: `None`, `- [x] Yes`. */
const SHORTEST_LINE = 12;

/** @param templates Texts of the repository's own templates for pull requests. */
export function bodyTaker(templates: readonly string[]): BodyTaker {
  let form: Form | undefined;
  return body => {
    const whole = outlineOf(body);
    if (whole === null) return null;
    // Read with the first body: most ranges have none that is worth it, and the templates of vector take 15 ms.
    form ??= formOf(templates);
    const { keys, lines } = form;
    if (keys.size === 0) return { blocks: whole, whole };
    const blocks = whole.flatMap((block): readonly Block[] => {
      if (!keys.has(keyOf(block))) return [withoutLines(block, lines)];
      return block.kind === 'heading' ? [{ ...block, isForm: true }] : [];
    });
    return { blocks, whole };
  };
}

/** What templates say: their blocks, and the longer ones of their lines. */
interface Form {
  readonly keys: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

function formOf(templates: readonly string[]): Form {
  const blocksOfTemplates = templates.flatMap(text => outlineOf(text) ?? []);
  const lines = blocksOfTemplates
    .flatMap(({ text }) => text.split('\n').map(normalised))
    .filter(line => line.length >= SHORTEST_LINE);
  return { keys: new Set(blocksOfTemplates.map(keyOf)), lines: new Set(lines) };
}

function keyOf(block: Block): string {
  return `${block.kind} ${block.kind === 'item' ? block.checked : ''} ${normalised(block.text)}`;
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function withoutLines(block: Block, known: ReadonlySet<string>): Block {
  if (block.kind === 'heading' || !block.text.includes('\n')) return block;
  const lines = block.text.split('\n');
  const own = lines.filter(line => !known.has(normalised(line)));
  return own.length === lines.length ? block : { ...block, text: own.join('\n') };
}
