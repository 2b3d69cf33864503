/** The processor time that reconciling 2,000 entries takes, against rendering them in the same run: DEEP=1 npx vitest run test/reconcile/speed */
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import { releaseOf } from '../support/evidence.ts';

const ROUNDS = 15;
const renderers = await loadRenderers(['release/notes.hbs', 'changelog/internal-changelog.hbs']);
const release = releaseOf(
  Array.from({ length: 2_000 }, (_, index) => ({
    message: `${['feat', 'fix', 'perf'][index % 3]}(${['api', 'ui', 'search'][index % 3]}): add the thing number ${index} with \`code\` (#${index + 1})`,
  })),
);

test.each(['notes', 'internal-changelog'])('%s of 2,000 entries, 1 in 5 of them edited or changed', name => {
  const rendering: number[] = [];
  const reconciling: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let start = process.cpuUsage();
    const rules = { areas: {}, highlights: 3, feedbackUrl: null, owners: {}, isReviewed: true };
    const text = render(release, renderers, { only: name, documents: {} }, rules)[0]?.text ?? '';
    rendering.push(since(start));
    const base = reconcile({ base: null, current: null, next: text }).memory;
    const current = text.replace(/thing number (\d*7)\b/g, 'THING $1');
    const next = text.replace(/thing number (\d*3)\b/g, 'matter $1');
    start = process.cpuUsage();
    reconcile({ base, current, next });
    reconciling.push(since(start));
  }
  const ratio = median(reconciling) / median(rendering);
  console.log(
    `${name}: render ${median(rendering).toFixed(1)} ms, reconcile ${median(reconciling).toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  );
  expect(ratio).toBeLessThan(2);
});

test('five times as much of anything takes about five times as long', () => {
  const texts: readonly ((size: number) => string)[] = [
    size => `- ${'a_'.repeat(size)} <!-- #1 -->\n`,
    size => `${'> '.repeat(size)}a\n`,
    size => '- a <!-- #1 -->\n'.repeat(size),
    size => '\n'.repeat(size),
    size => `- a${' '.repeat(size)}b <!-- ${' '.repeat(size)} -->\n`,
    size => `- a <!-- ${'<!-- '.repeat(size)}\n`,
    size => '<details>\n\n'.repeat(size),
    size => '## a\n\n'.repeat(size),
    size => 'a\n\n'.repeat(size),
    size => '| - '.repeat(size),
    size => `**${'a'.repeat(size)}\n`.repeat(3),
  ];
  for (const textOf of texts) {
    const time = (size: number): number => {
      const current = textOf(size);
      const { memory } = reconcile({ base: null, current: null, next: current });
      const start = process.cpuUsage();
      reconcile({ base: memory, current, next: `${current}\n- b <!-- #2 -->\n` });
      return since(start);
    };
    time(200);
    expect(time(10_000), textOf(3)).toBeLessThan(15 * Math.max(time(2_000), 25));
  }
});

/** Milliseconds of processor time: others use the machine too. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
