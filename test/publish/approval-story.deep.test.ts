/** Approval and publication on a GitHub double, over real HTTP and a real git repository: the examples of docs/decisions/0008. */
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/model.ts';
import { publishedText } from '../../src/publish/shipping/published-text.ts';
import { approved, edit, letter, notesOn, pageOf } from './approval-desk.ts';
import { scene } from './github-scene.ts';

describe('an approval', () => {
  test('freezes the text and what it tells of, and the cover letter says how to publish', async () => {
    const here = await approved();
    const before = notesOn(here);
    here.merge('feat: dark mode');
    await here.run();
    expect(notesOn(here)).toBe(before);
    expect(letter(here)).toMatch(
      /\*\*Approved\*\* by mia, \d+ \w+, up to `[\da-f]{7}`: nothing is written here any more\. To publish it, push the tag `v2\.4\.0`, or run \*\*Publish notes\*\*\./,
    );
    expect(letter(here)).toContain('- [ ] Take in the change merged since (`c-');
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('by somebody who may not write, or is not among the approvers, is none', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.github.person('stranger').review(1);
    here.mia.review(1);
    await here.run({ approvers: ['ravi'] });
    expect(letter(here)).not.toContain('**Approved**');
    const outcome = await here.publish({ approvers: ['ravi'] });
    expect(outcome.refusal?.code).toBe('E_PUBLISH_NOT_APPROVED');
    expect(pageOf(here, 'v2.4.0')).toBeNull();
  });

  test('is told to the release manager whom the configuration names, once', async () => {
    const here = await approved();
    const owners = { release: 'ravi-d' };
    const told = () => here.github.repository.data.comments.map(({ body }) => body.split('\n')[0]);
    expect((await here.publish({ isAsked: false, owners })).sentences[0]).toContain(
      'are approved, and wait for their tag',
    );
    expect(told()).toEqual([
      '@ravi-d: the notes for `v2.4.0` are approved by mia. To publish them, push that tag or run **Publish notes**.',
    ]);
    await here.run({ owners });
    await here.publish({ isAsked: false, owners });
    expect(told()).toHaveLength(1);
  });

  test('what is taken out after it needs one too, for it may have been a warning', async () => {
    const here = await approved();
    await here.run();
    edit(here, text => text.replace(/^- No crash.*\n/m, ''));
    expect((await here.publish()).refusal?.message).toContain('a part that was taken out in releases/next/notes.md');
  });

  test('what a formatter does is no edit', async () => {
    const here = await approved();
    await here.run();
    edit(here, text => text.replaceAll(/^- /gm, '* ').replaceAll('\n', '\r\n'));
    expect((await here.publish()).refusal).toBeNull();
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notesOn(here)));
  });

  test('is taken back by the same person’s request for changes, and then drafting goes on', async () => {
    const here = await approved();
    await here.run();
    here.mia.review(1, 'CHANGES_REQUESTED');
    here.merge('feat: dark mode');
    await here.run();
    expect(notesOn(here)).toContain('Dark mode');
    expect(letter(here)).toContain('**Not approved:** mia asked for changes.');
    expect((await here.publish()).refusal?.message).toContain('mia asked for changes');
  });

  test('takes later changes in when a person ticks the box, and asks for those alone', async () => {
    const here = await approved();
    here.merge('feat: dark mode');
    await here.run();
    here.mia.tick(1, 'Take in');
    const to = here.merge('fix: no flicker');
    await here.run();
    expect(notesOn(here)).toContain('Dark mode');
    expect(notesOn(here)).toContain('No flicker');
    expect(letter(here)).not.toContain('[x]');
    expect(letter(here)).toContain(`up to \`${to.slice(0, 7)}\`, **but for what was edited since:**`);
    expect(letter(here)).not.toMatch(/edited since:.*No crash/);
    here.mia.review(1);
    await here.publish();
    expect(here.github.repository.store.git(['rev-parse', 'v2.4.0'])).toBe(to);
  });
});

describe('publishing', () => {
  test('without a tag sets it where the text ends, and not on the head', async () => {
    const here = await approved();
    await here.run();
    const to = here.github.repository.head('main');
    here.merge('feat: dark mode');
    await here.publish();
    expect(here.github.repository.store.git(['rev-parse', 'v2.4.0'])).toBe(to);
  });

  test('a tag that lacks what the text tells of is refused, with both commits', async () => {
    const here = await approved();
    here.mia.tag('v2.4.0', 'main~1');
    const { refusal } = await here.publish({ tag: 'v2.4.0' });
    expect(refusal?.code).toBe('E_PUBLISH_TAG_BEHIND');
    expect(pageOf(here, 'v2.4.0')).toBeNull();
  });

  test('without an approval a tag publishes nothing and fails nothing; once approved, the next run of any kind does', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.tag('v2.4.0');
    const early = await here.publish({ tag: 'v2.4.0' });
    expect([early.refusal, early.sentences.length, pageOf(here, 'v2.4.0')]).toEqual([null, 1, null]);
    here.mia.review(1);
    await here.publish({ isAsked: false });
    expect(pageOf(here, 'v2.4.0')).not.toBeNull();
  });

  test('the merge is an approval, and publishes where the configuration says so', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.merge(1, 'merge');
    expect((await here.publish({ isAsked: false })).sentences[0]).toContain('are approved, and wait for their tag');
    await here.publish({ isAsked: false, publishOn: 'merge' });
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notesOn(here, 'main')));
  });

  test('a page that somebody wrote stays, and the run says where the approved text is', async () => {
    const here = await approved();
    here.mia.release('v2.4.0', { body: 'My own words.' });
    expect((await here.publish({ tag: 'v2.4.0' })).sentences.join()).toContain('somebody’s own words');
    expect(pageOf(here, 'v2.4.0')?.body).toBe('My own words.');
  });

  test('a page that a tool made without words gets them, and keeps its name, flags and assets', async () => {
    const here = await approved();
    here.mia.release('v2.4.0', { name: 'June', isPrerelease: true });
    await here.publish({ tag: 'v2.4.0' });
    const body = publishedText(notesOn(here));
    expect(pageOf(here, 'v2.4.0')).toMatchObject({ name: 'June', isPrerelease: true, body });
  });

  test('a draft that a person published with the button is out as they saw it, without our comments', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    const draft = here.github.repository.data.releases[0];
    here.mia.publishRelease(draft?.id ?? 0);
    const { refusal } = await here.publish({ tag: 'v2.4.0' });
    expect(refusal).toBeNull();
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notesOn(here)));
  });
});

describe('a run that drafts', () => {
  test('publishes first what is approved and tagged', async () => {
    const here = await approved();
    here.mia.tag('v2.4.0');
    here.tag('2.4.0');
    here.merge('feat: dark mode');
    here.github.log.clear();
    expect((await here.run({ mayPublish: true })).first).toEqual({ kind: 'publish' });
    expect(here.github.log.writes).toEqual([]);
    await here.publish({ isAsked: false });
    expect((await here.run({ mayPublish: true })).first).toBeNull();
    expect(notesOn(here)).toContain('Dark mode');
  });

  test('moves the text of a tag that nobody approved out of the way, and it can still be approved and published', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    here.mia.tag('v2.4.0');
    here.tag('2.4.0');
    here.merge('feat: dark mode');
    await here.run();
    const moved = notesOn(here, 'drumroll/main', 'releases/2.4.0/notes.md');
    expect(moved).toContain('Export dashboards as PDF');
    here.mia.review(1);
    expect((await here.run({ mayPublish: true })).first).toEqual({ kind: 'publish' });
    await here.publish({ isAsked: false });
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(moved));
    expect(pageOf(here, 'v2.5.0')).toBeNull();
  });
});

describe('for an hour after a person’s commit', () => {
  test('a finished text stays where it is, nothing new is made of it, and a tag that waits can still be published', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    await here.run();
    edit(here, text => text.replace('as PDF', 'as a PDF file'));
    here.mia.tag('v2.4.0');
    here.tag('2.4.0');
    here.merge('feat: dark mode');
    await here.run();
    const { releases } = here.github.repository.data;
    expect(releases.map(({ tagName }) => tagName)).toEqual(['v2.4.0']);
    expect(notesOn(here)).toContain('as a PDF file');
    here.mia.review(1);
    await here.publish({ isAsked: false });
    expect(pageOf(here, 'v2.4.0')?.body).toBe(publishedText(notesOn(here)));
    here.github.world.clock.advance(61 * 60_000);
    await here.run();
    expect(notesOn(here)).toContain('Dark mode');
    expect(notesOn(here, 'drumroll/main', 'releases/2.4.0/notes.md')).toContain('as a PDF file');
  });
});

describe('after publication', () => {
  test('the files move, the next release begins with what waited, and a correction follows', async () => {
    const here = await approved();
    const notes = notesOn(here);
    here.mia.tag('v2.4.0');
    await here.publish({ tag: 'v2.4.0' });
    here.tag('2.4.0');
    here.merge('feat: dark mode');
    await here.run();
    expect(notesOn(here, 'drumroll/main', 'releases/2.4.0/notes.md')).toBe(notes);
    expect(notesOn(here)).toContain('Dark mode');
    expect(notesOn(here)).not.toContain('Export dashboards');
    expect(letter(here)).not.toContain('**Approved**');
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);

    edit(
      here,
      text => text.replace('Export dashboards as PDF', 'Export any dashboard as PDF'),
      'releases/2.4.0/notes.md',
    );
    expect((await here.publish({ isAsked: false })).sentences.join()).toBe(
      'What was corrected in the notes for `v2.4.0` waits for an approval.',
    );
    here.mia.review(1);
    expect((await here.publish({ isAsked: false })).sentences[0]).toMatch(/^Corrected /);
    expect(pageOf(here, 'v2.4.0')?.body).toContain('Export any dashboard as PDF');
  });

  test('whoever approves a correction has not approved the next notes, and the cover letter says so', async () => {
    const here = await approved();
    here.mia.tag('v2.4.0');
    await here.publish({ tag: 'v2.4.0' });
    here.tag('2.4.0');
    here.merge('feat: dark mode');
    await here.run();
    edit(here, text => text.replace('Export dashboards', 'Export all dashboards'), 'releases/2.4.0/notes.md');
    here.github.world.clock.advance(61 * 60_000);
    await here.run();
    expect(letter(here)).toMatch(
      /\*\*Waits for an approval:\*\* the correction of \[2\\?\.4\\?\.0\]\(.*\)\. An approval of this pull request counts for 2\\?\.4\\?\.0 alone; what is drafted here needs one more\./,
    );
    here.mia.review(1);
    expect((await here.run({ mayPublish: true })).first).toEqual({ kind: 'publish' });
    expect((await here.publish({ isAsked: false })).sentences).toHaveLength(1);
    expect(pageOf(here, 'v2.4.0')?.body).toContain('Export all dashboards');
    here.merge('fix: no flicker');
    await here.run();
    expect(notesOn(here)).toContain('No flicker');
    expect(letter(here)).not.toMatch(/\*\*(Approved|Waits for an approval)/);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
    here.mia.review(1);
    const end = notesOn(here);
    here.merge('fix: no flash');
    await here.run();
    expect(letter(here)).toContain('**Approved** by mia');
    expect(notesOn(here)).toBe(end);
    expect((await here.publish()).refusal).toBeNull();
    expect(pageOf(here, 'v2.5.0')?.body).toBe(publishedText(end));
  });
});

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
