/** A shape and its templates' problems: what the tests of the lint share. */
import { describeError, fail } from '../../src/errors.ts';
import { lintTemplate } from '../../src/render/lint.ts';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { list, object, safe, text } from '../../src/render/shape.ts';

const entry = object('A change', {
  title: text('Its sentence'),
  url: safe('Its address'),
  authors: list('Who made it', object('A person', { name: text('Their name') })),
  benefit: object('Its benefit', { text: text('What a reader gains') }),
});
const SHAPE = object('A release', {
  version: safe('2.4.0'),
  product: text('Its name'),
  entries: list('Its changes', entry),
  highlight: entry,
  summary: object('First lines', { lead: text('The first'), kind: safe('Of a kind') }),
});

/** What the lint says of a template, as it is printed, without the template's name. */
export function problemsIn(source: string, name = 'notes.hbs'): readonly string[] {
  const problems = lintTemplate(name, parseTemplate(name, source), SHAPE);
  if (problems.length === 0) return [];
  return describeError(fail('E_TEMPLATE_INVALID', { name, problems }))
    .message.split('\n')
    .slice(1)
    .map(line => line.trim().replace(/^\S+?:/, ''));
}
