/** `publish` may be killed after any single request: rerun, it ends like one that was not. */
import { expect, test } from 'vitest';
import { publishedText } from '../../src/publish/shipping/published-text.ts';
import { type PublishOptions, type Scene, scene } from './github-scene.ts';
import { endState, Killed, killedAfter } from './killed.ts';

async function approved(): Promise<Scene> {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  await here.run();
  here.mia.review(1);
  return here;
}

/** Up to the moment before the run that is killed, and what it is asked. */
const STORIES: Readonly<Record<string, { begin: () => Promise<Scene>; options: PublishOptions }>> = {
  'noting an approval and telling of it': {
    begin: approved,
    options: { isAsked: false, owners: { release: 'ravi-d' } },
  },
  'publishing our draft onto a tag': {
    begin: async () => {
      const here = await approved();
      here.mia.tag('v2.4.0');
      return here;
    },
    options: { tag: 'v2.4.0' },
  },
  'publishing what was asked for, without a tag and without a draft of ours': {
    begin: async () => {
      const here = await approved();
      here.mia.editRelease('v2.4.0', { body: 'Notes to myself' });
      return here;
    },
    options: {},
  },
  'filling a page that a tool made': {
    begin: async () => {
      const here = await approved();
      here.mia.release('v2.4.0', { name: 'June' });
      return here;
    },
    options: { tag: 'v2.4.0' },
  },
  'a correction': {
    begin: async () => {
      const here = await approved();
      await here.publish();
      here.tag('2.4.0');
      here.merge('feat: dark mode');
      await here.run();
      const path = 'releases/2.4.0/notes.md';
      const text = here.github.repository.store.bytes(['show', `drumroll/main:${path}`]).toString('utf8');
      here.mia.push('drumroll/main', {
        message: 'docs: say it better',
        files: { [path]: text.replace('as PDF', 'as a PDF file') },
      });
      here.mia.review(1);
      return here;
    },
    options: { isAsked: false },
  },
};

test.each(Object.entries(STORIES))('%s', async (_title, { begin, options }) => {
  const whole = await begin();
  whole.github.log.clear();
  await whole.publish(options);
  const expected = endState(whole);
  const requests = whole.github.log.requests.length;
  expect(requests).toBeGreaterThanOrEqual(10);
  for (let after = 1; after <= requests; after++) {
    const here = await begin();
    const killed = await here.publish({ ...options, wrap: killedAfter(after, 'all') }).catch((error: unknown) => error);
    expect(killed, `killed after request ${after}`).toBeInstanceOf(Killed);
    await here.publish(options);
    expect(endState(here), `killed after request ${after}`).toEqual(expected);
    here.github.log.clear();
    await here.publish(options);
    expect(here.github.log.writes, `a third run, after request ${after}`).toEqual([]);
    for (const { tagName, body, isDraft } of here.github.repository.data.releases) {
      if (isDraft || tagName === 'v2.3.0') continue;
      const path = _title === 'a correction' ? 'releases/2.4.0/notes.md' : 'releases/next/notes.md';
      const text = here.github.repository.store.bytes(['show', `drumroll/main:${path}`]).toString('utf8');
      expect(body, 'what is published is what was approved').toBe(publishedText(text));
    }
  }
});
