/** The lint's promise, on templates made at random: what passes also renders, and shows no text of others as it came. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DrumrollError } from '../../src/errors.ts';
import { compileTemplate } from '../../src/render/compile-template.ts';
import { list, object, type Shape, safe, text, type ViewOf } from '../../src/render/shape.ts';
import { randomRuns } from '../support/random-runs.ts';

const person = object('A person', { title: text('Their name') });
const entry = object('A change', {
  title: text('Its sentence'),
  url: safe('Its address'),
  people: list('Who made it', person),
});
const SHAPE = object('A release', { title: text('Name'), kind: safe('Kind'), entries: list('Changes', entry), entry });

/** Every helper changes it, so that it shows whether one was there. */
const RAW = '<b>*"&';
const change = { title: RAW, url: 'https://example.com', people: [{ title: RAW }, { title: RAW }] };
const VIEW: ViewOf<typeof SHAPE> = {
  title: RAW,
  kind: 'New',
  entries: [change, { ...change, people: [] }],
  entry: change,
};

type Params = readonly (readonly [name: string, shape: Shape])[];

/** Writes templates that are right but for a mistake here and there; each decision takes the next number. */
class Writer {
  readonly #decisions: readonly number[];
  #next = 0;

  constructor(decisions: readonly number[]) {
    this.#decisions = decisions;
  }

  /** `scopes`: what `this`, `../` and `../../` are; `params`: the block parameters. */
  body(scopes: readonly Shape[], params: Params, depth: number): string {
    return Array.from({ length: this.pick([1, 2, 3]) }, () => this.part(scopes, params, depth)).join('');
  }

  private part(scopes: readonly Shape[], params: Params, depth: number): string {
    const { path, shape } = this.name(scopes, params);
    const before = this.pick(['', '\n', ' - ', this.rarely(['[a](', '<p>'], ' ')]);
    if (shape.kind === 'text' || shape.kind === 'safe') return before + this.printed(path, shape);
    if (depth === 0) return `${before}{{#if ${path}}}a{{/if}}`;
    const [inner, right] = shape.kind === 'list' ? [shape.of, 'each'] : [shape, 'with'];
    const block = this.rarely(['if', 'unless', 'each', 'with', 'entries'], right);
    const param = this.pick(['', '', 'one', 'two', this.rarely(['md', 'this'], 'title')]);
    const isScope = block === 'each' || block === 'with';
    const innerParams: Params = param === '' ? params : [[param, inner], ...params];
    const inside = this.body(isScope ? [inner, ...scopes] : scopes, innerParams, depth - 1);
    const otherwise = this.pick(['', '', `{{else}}${this.body(scopes, params, 0)}`]);
    return `${before}{{#${block} ${path}${param === '' ? '' : ` as |${param}|`}}}${inside}${otherwise}{{/${block}}}`;
  }

  private printed(path: string, shape: Shape): string {
    const helper = this.rarely(
      ['url', 'html', 'plain', 'json', 'lookup', 'eq', '&', '*', '>'],
      shape.kind === 'text' ? 'md' : '',
    );
    const argument = this.pick([path, path, helper === 'md' ? `(plain ${path})` : path]);
    return this.pick([
      `{{${helper} ${argument}}}`,
      `{{${helper} ${argument}}}`,
      `{{#if ${path}}}{{${helper} ${argument}}}{{else if (eq ${path} "x")}}b{{/if}}`,
    ]);
  }

  private name(scopes: readonly Shape[], params: Params): { path: string; shape: Shape } {
    const depth = this.pick([0, 1, 2]) % scopes.length;
    const starts: [string, Shape][] = [
      ['', scopes[0] ?? SHAPE],
      ['this.', scopes[0] ?? SHAPE],
      ['../'.repeat(this.rarely([depth + 1], depth)), scopes[depth] ?? SHAPE],
      ['@root.', SHAPE],
      ...params.map(([name, shape]): [string, Shape] => [`${name}.`, shape]),
    ];
    const [prefix, start] = starts[this.number() % starts.length] ?? ['', SHAPE];
    const fields = start.kind === 'object' ? Object.entries(start.fields) : [];
    const [field, shape] = fields[this.number() % fields.length] ?? ['', start];
    const wrong = [
      'this',
      'title',
      'entries',
      '@index',
      '@first',
      'one',
      'md',
      'constructor',
      '../title',
      '@../index',
      '"x"',
      '1',
    ];
    return { path: this.rarely(wrong, prefix + field), shape };
  }

  private rarely<Option>(wrong: readonly Option[], right: Option): Option {
    return this.number() % 40 === 0 ? (wrong[this.number() % wrong.length] ?? right) : right;
  }

  private pick<Option>(options: readonly [Option, ...Option[]]): Option {
    return options[this.number() % options.length] ?? options[0];
  }

  private number(): number {
    return this.#decisions[this.#next++ % this.#decisions.length] ?? 0;
  }
}

const template = fc
  .array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 80 })
  .map(decisions => new Writer(decisions).body([SHAPE], [], 3));

test('what passes renders, and shows no text of others as it came', () => {
  let passed = 0;
  fc.assert(
    fc.property(template, source => {
      const render = compiled(source);
      if (render === null) return;
      if (source.includes('{{#each') && source.includes('{{md')) passed++;
      expect(render(VIEW)).not.toContain(RAW);
    }),
    { ...randomRuns(1_000), seed: 412 },
  );
  // Otherwise the test would say nothing.
  expect(passed).toBeGreaterThan(50);
});

function compiled(source: string): ((view: typeof VIEW) => string) | null {
  try {
    return compileTemplate('notes.hbs', source, SHAPE);
  } catch (error) {
    if (error instanceof DrumrollError) return null;
    throw error;
  }
}
