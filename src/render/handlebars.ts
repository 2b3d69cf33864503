/** Render: out comes a Handlebars of our own, with our helpers only and no way from a template into JavaScript. */

// The runtime alone: templates of our own are compiled when Drumroll is built, and the compiler takes as long to load as
// everything else together. `compiler.ts` has it for templates that a repository brings.
import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import { TEXT_HELPERS } from './text-helpers.ts';

/** The only Handlebars that renders: other code in the process cannot register anything on it. */
export const handlebars = Handlebars.create();

// `log` writes to the console, `lookup` reaches names that no lint can see.
handlebars.unregisterHelper('log');
handlebars.unregisterHelper('lookup');

/** What is left of what a template may do; it travels with the data of its blocks, where no template can name it. */
export interface Budget {
  /** Entries of lists that are gone through. */
  rounds: number;
  characters: number;
}

for (const [name, { apply }] of Object.entries(TEXT_HELPERS)) {
  handlebars.registerHelper(name, (...values: unknown[]) => {
    const [text] = values;
    // Handlebars' own, with the place.
    const call = values.at(-1) as Handlebars.HelperOptions;
    if (typeof text !== 'string') throw exceptionAt(call, `${name} needs one text`);
    const printed = apply(text);
    spend(call, 0, text.length + printed.length);
    return printed;
  });
}
handlebars.registerHelper('eq', (left: unknown, right: unknown) => left === right);

// Handlebars gives a block no level of its own, for `../`, where its context is the object that is the context already: in a
// list inside the same list, for one entry. With a copy then every `each` and `with` is a level, and the lint can count them.
handlebars.registerHelper('each', function (this: unknown, items: readonly object[], block: Handlebars.HelperOptions) {
  if (items.length === 0) return block.inverse(this);
  const printed = items.map((item, index) => {
    spend(block, 1, 0);
    const place = { index, key: index, first: index === 0, last: index === items.length - 1 };
    const data = Object.assign(handlebars.createFrame(block.data), place);
    const piece = block.fn(levelOf(item, this), { data, blockParams: [item, index] });
    spend(block, 0, piece.length);
    return piece;
  });
  return printed.join('');
});
handlebars.registerHelper('with', function (this: unknown, group: object, block: Handlebars.HelperOptions) {
  return block.fn(levelOf(group, this), { data: block.data, blockParams: [group] });
});

function spend(call: Handlebars.HelperOptions, rounds: number, characters: number): void {
  const budget: Budget | undefined = call.data?.budget;
  if (budget === undefined) return;
  budget.rounds -= rounds;
  budget.characters -= characters;
  if (budget.rounds < 0) throw exceptionAt(call, 'it goes through too many entries: a list inside of itself');
  if (budget.characters < 0) throw exceptionAt(call, 'it prints too much: a list inside of itself');
}

function exceptionAt(call: Handlebars.HelperOptions, reason: string): Handlebars.Exception {
  return new handlebars.Exception(reason, call as unknown as hbs.AST.Node);
}

function levelOf(group: object, around: unknown): object {
  return group === around ? Object.assign(Object.create(null), group) : group;
}

/** Where and why Handlebars refused a template: its messages end with the place that they also carry. */
export function exceptionOf({ message, lineNumber, column }: Handlebars.Exception): {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
} {
  const reason = message.replace(/ - \d+:\d+$/, '');
  return lineNumber === undefined ? { line: 0, column: 0, reason } : { line: lineNumber, column: column + 1, reason };
}
