/** Launches on GitHub: each has a branch, a pull request, an approval and a checklist of its own, only where colleagues alone can read. */
import { expect, test } from 'vitest';
import { readLaunch } from '../../src/launch/read-launch.ts';
import type { Document, LaunchDraft } from '../../src/model.ts';
import { ownLaunchRenderers } from '../../src/render/own-launch-templates.ts';
import { renderLaunch } from '../../src/render/render-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';
import { scene } from './github-scene.ts';

const UNBEGUN = PLAN.slice(0, PLAN.indexOf('- 2026-05-13'));

function drafted(text: string): readonly LaunchDraft[] {
  const launch = readLaunch({ ...PLAN_FILE, text });
  return [{ launch, documents: renderLaunch(launch, ownLaunchRenderers(), 'Tidewater') }];
}

test('in a public repository nothing of it is written, and its name is not said', async () => {
  const { github, merge, run } = await scene({ visibility: 'public' });
  merge('feat: schedule exports (#412)');
  const { operations, sentences } = await run({ launches: drafted(UNBEGUN) });
  expect(JSON.stringify(operations)).not.toMatch(/scheduled-exports|weekly export/i);
  expect(sentences.join('\n')).toContain('One launch is not drafted on GitHub');
  expect(sentences.join('\n')).not.toMatch(/scheduled-exports|weekly/i);
  expect([...github.repository.data.threads.values()].map(({ title }) => title).join('\n')).not.toMatch(/Scheduled/);
});

test('approved notes that tell of a launch wait while it is on hold, and go out as approved once it goes on', async () => {
  const here = await scene();
  const { github, mia, merge, run, publish } = here;
  merge('fix: no crash on empty names');
  const entry = '- Your weekly export now sends itself. <!-- launch-scheduled-exports.ga -->\n';
  const withEntry = (documents: readonly Document[]): readonly Document[] =>
    documents.map(one => (one.name === 'notes' ? { ...one, text: `${one.text}\n${entry}` } : one));
  await run({ changeDocuments: withEntry });
  mia.review(1);
  mia.tag('v2.4.0');
  const readHolds = async () => ['scheduled-exports'];
  const held = await publish({ tag: 'v2.4.0', readHolds });
  expect(held.sentences).toContain('The notes for `v2.4.0` are not published: they tell of a launch that is on hold.');
  const pages = () => github.repository.data.releases.filter(({ isDraft }) => !isDraft);
  expect(pages()).toEqual([]);
  expect((await publish({ readHolds })).refusal).toMatchObject({ code: 'E_PUBLISH_HELD' });
  const { published } = await publish({ tag: 'v2.4.0' });
  expect(published).toMatchObject([{ version: '2.4.0', launches: [{ slug: 'scheduled-exports', stage: 'ga' }] }]);
  expect(pages()[0]?.body).toContain('Your weekly export now sends itself.');
});
