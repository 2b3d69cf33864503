/** Whole releases, from a few messages to every document. `expected/` is what a person would read: look at it when it changes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classify } from '../src/classify/classify.ts';
import { compose } from '../src/compose/release.ts';
import { loadConfig } from '../src/config/load.ts';
import { compileRules } from '../src/config/rules.ts';
import type { Document } from '../src/model.ts';
import { parse } from '../src/parse/parse.ts';
import { DOCUMENTS } from '../src/render/documents.ts';
import { loadRenderers } from '../src/render/own-templates.ts';
import { render } from '../src/render/render.ts';
import { type CommitFacts, evidenceOf } from './support/evidence.ts';

const folder = new URL('cases/', import.meta.url);
const renderers = await loadRenderers(DOCUMENTS.map(({ template }) => template));

async function documentsOf(name: string, isReviewed: boolean): Promise<readonly Document[]> {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const config = await loadConfig({ path: 'config.yml', text: read('config.yml') });
  const facts: CommitFacts[] = JSON.parse(read('history.json'));
  const evidence = evidenceOf(facts, { earlierAuthors: ['mia@example.com', 'jonas@example.com'] });
  const commits = classify(parse(evidence), (await compileRules(config)).list);
  const release = compose(evidence, commits, { product: config.product ?? null, bots: config.bots, version: null });
  return render(
    release,
    renderers,
    { only: null, documents: { ...Object.fromEntries(DOCUMENTS.map(document => [document.name, true])) } },
    {
      areas: config.areas,
      highlights: config.highlights,
      feedbackUrl: config.feedback_url ?? null,
      owners: config.owners,
      isReviewed,
    },
  );
}

/** `story/` is told by action-story.deep.test.ts. */
const names = readdirSync(folder).filter(name => existsSync(new URL(`${name}/history.json`, folder)));

for (const name of names) {
  test(`${name}: every document reads as expected`, async () => {
    for (const document of await documentsOf(name, true))
      await expect(document.text).toMatchFileSnapshot(`cases/${name}/expected/${document.name}.md`);
  });

  test(`${name}: what is published asks nobody`, async () => {
    for (const { text } of await documentsOf(name, false)) expect(text).not.toContain('✍️');
  });
}
