/** Approval and publication on a GitHub double, over real HTTP and a real git repository; more in approval-story.deep.test.ts. */
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/model.ts';
import { publishedText } from '../../src/publish/published-text.ts';
import { approved, edit, letter, notesOn, pageOf } from './approval-desk.ts';

describe('an approval', () => {
  test('of one entry is asked for again when a person edits it, and of no other', async () => {
    const here = await approved();
    await here.run();
    edit(here, text => text.replace('No crash on empty names', 'Names may be empty'));
    await here.run();
    expect(letter(here)).toMatch(/but for what was edited since:\*\* `c-[\da-f]{12}` in `notes\.md`\. Whoever/);
    const outcome = await here.publish();
    expect(outcome.refusal?.message).toMatch(
      /because nobody who may approve has approved this:\n {2}c-[\da-f]{12} in releases\/next\/notes\.md$/,
    );
    here.mia.review(1);
    await here.publish();
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notesOn(here)));
  });
});

describe('publishing', () => {
  test('onto a pushed tag: the approved bytes, from our draft, once', async () => {
    const here = await approved();
    const notes = notesOn(here);
    here.mia.tag('v2.4.0');
    const { sentences } = await here.publish({ tag: 'v2.4.0' });
    expect(sentences).toEqual([
      expect.stringMatching(
        /^Published \[v2\\?\.4\\?\.0\]\(https:\/\/github\.com\/tidewater\/app\/releases\/.*\) in tidewater\/app\.$/,
      ),
    ]);
    expect(here.github.repository.data.releases).toHaveLength(1);
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notes));
    expect(pageOf(here, 'v2.4.0')?.body).not.toContain('<!--');
    here.github.log.clear();
    const again = await here.publish({ tag: 'v2.4.0' });
    expect(here.github.log.writes).toEqual([]);
    expect(again.sentences).toEqual(['Nothing had to be published.']);
  });
});

describe('a run that drafts', () => {
  test('begins the next notes where the last ones ended, if the tag has more', async () => {
    const here = await approved();
    await here.run();
    const end = here.github.repository.head('main');
    const late = here.merge('feat: dark mode');
    here.mia.tag('v2.4.0');
    await here.publish({ tag: 'v2.4.0' });
    here.tag('2.4.0');
    here.merge('fix: no flicker');
    const change = (release: Release): Release => ({ ...release, from: late });
    expect((await here.run({ change })).first).toEqual({ kind: 'since', since: end });
    expect((await here.run({ change: release => ({ ...release, from: end }) })).first).toBeNull();
  });
});
