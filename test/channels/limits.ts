/** Test support: announcements of so many entries, as drafts have them, and what must hold of them for every channel. */
import { expect } from 'vitest';
import { postLength } from '../../src/channels/social-length.ts';
import { build, FULL_TEXT, said } from './build.ts';
import { slackMessage } from './slack-schema.ts';

export function entries(count: number): string {
  const items = Array.from(
    { length: count },
    (_, index) => `- Charts keep their **time zone** when you duplicate \`dashboard\` ${index}. <!-- #${index + 1} -->`,
  );
  return `---\nsubject: Tidewater 2.4.0\ntitle: Tidewater 2.4.0\n---\nNew things.\n\n**Fixed**\n\n${items.join('\n')}\n\n[Tell us](https://a.example/).\n`;
}

/** Every file fits, holds whole entries and the last words, and what it lacks is counted for readers and writers alike. */
export function expectFit(count: number): void {
  const text = entries(count);
  for (const channel of ['slack', 'email', 'in-app', 'social'] as const) {
    const built = build(channel, text, FULL_TEXT);
    expect(built.problems).toEqual([]);
    const shown = built.shown.match(/dashboard`? \d+\./g)?.length ?? 0;
    const left = count - shown;
    if (channel === 'social') {
      expect(postLength(built.shown.trimEnd())).toBeLessThanOrEqual(280);
      continue;
    }
    const more = /And ([\d,]+) more: /.exec(built.shown)?.[1] ?? '0';
    expect(Number(more.replaceAll(',', ''))).toBe(left);
    const firstLeft = text.split('\n').findIndex(line => line.includes(`\` ${shown}. <`)) + 1;
    expect(said(built).map(line => line.split(' ')[0])).toEqual(left === 0 ? [] : [String(firstLeft)]);
    expect(built.shown).toContain('Tell us');
    for (const { suffix, text: file } of built.files) {
      if (channel === 'slack') expect(JSON.stringify(slackMessage(file).blocks).length).toBeLessThanOrEqual(12_000);
      if (channel === 'in-app') expect(JSON.parse(file).body.length).toBeLessThanOrEqual(600);
      if (suffix === '.html') expect(Buffer.byteLength(file)).toBeLessThanOrEqual(90_000);
    }
  }
}
