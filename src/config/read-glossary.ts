/** Config: the glossary. In: the text of `.github/drumroll/glossary.yml`. Out: its terms with the words for each audience. */
import * as z from 'zod';
import { AUDIENCES, type Audience, type SettingsFile } from '../model.ts';
import { readChecked } from './read-checked.ts';

/** A word of the team's own, and what each audience calls the same thing; an audience that is missing reads the word itself. */
export interface GlossaryTerm {
  readonly term: string;
  readonly words: Readonly<Partial<Record<Audience, string>>>;
}

const words = z.string().regex(/^\S[^\r\n]{0,199}$/, 'must be one line of text, of 200 characters at most');

/** The file: a term to its words, for everybody outside or by audience. */
const glossarySchema = z.record(
  words,
  z.union(
    [words, z.strictObject(Object.fromEntries(AUDIENCES.map(name => [name, words.optional()])))],
    `must be text, or words by audience: ${AUDIENCES.join(', ')}`,
  ),
);

/**
 * Reads and checks a glossary. Words without an audience are for readers outside: customers and integrators.
 * @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
 */
export async function readGlossary(file: SettingsFile): Promise<readonly GlossaryTerm[]> {
  const terms = await readChecked(file, glossarySchema);
  return Object.entries(terms).map(([term, meant]) => ({
    term,
    words: typeof meant === 'string' ? { customers: meant, integrators: meant } : meant,
  }));
}
