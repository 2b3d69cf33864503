import { yn as AUDIENCES } from "./shared.js";
import { c as record, d as union, l as strictObject, u as string } from "./schemas.js";
import { t as readChecked } from "./read-checked.js";

// src/config/read-glossary.ts
/** Config: the glossary. In: the text of `.github/drumroll/glossary.yml`. Out: its terms with the words for each audience. */
const words = string().regex(/^\S[^\r\n]{0,199}$/, "must be one line of text, of 200 characters at most");
/** The file: a term to its words, for everybody outside or by audience. */
const glossarySchema = record(words, union([words, strictObject(Object.fromEntries(AUDIENCES.map((name) => [name, words.optional()])))], `must be text, or words by audience: ${AUDIENCES.join(", ")}`));
/**
* Reads and checks a glossary. Words without an audience are for readers outside: customers and integrators.
* @throws `E_CONFIG_UNREADABLE`, `E_CONFIG_SYNTAX`, `E_CONFIG_INVALID`.
*/
async function readGlossary(file) {
	const terms = await readChecked(file, glossarySchema);
	return Object.entries(terms).map(([term, meant]) => ({
		term,
		words: typeof meant === "string" ? {
			customers: meant,
			integrators: meant
		} : meant
	}));
}

export { readGlossary };