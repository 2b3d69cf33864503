/** Config: what single values may be. Data: schemas that the config file's schema is made of. */
import * as z from 'zod';
import { globProblem } from './glob.ts';
import { patternProblem, tagPatternProblem } from './pattern.ts';

// Messages are the rest of a sentence that starts with the key and its value: `highlights: "7" must be at most 3`.
export const text = z.string().regex(/^\S[^\r\n]*$/, 'must be one line of text');
export const folder = text.refine(value => /^(?![/.])[^\\]*[^/\\]$/.test(value) && !value.split('/').includes('..'), {
  error: 'must be a folder of the repository, such as packages/cli',
});
export const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address with https:// or http://' });
export const feedbackAddress = z.url({
  protocol: /^(?:https?|mailto)$/,
  error: 'must be an address with https://, http:// or mailto:',
});
export const glob = text.superRefine(report(globProblem));
export const pattern = text.superRefine(report(patternProblem));
export const tagPattern = text.superRefine(report(tagPatternProblem));

export function oneOrMore<Item extends z.ZodType<string, string>>(item: Item) {
  return z.union([item, z.array(item).min(1)], 'must be text, or a list of texts').optional();
}

function report(findProblem: (value: string) => Promise<string | null>) {
  return async (value: string, context: z.RefinementCtx): Promise<void> => {
    const problem = await findProblem(value);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  };
}
