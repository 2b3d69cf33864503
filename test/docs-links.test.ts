/** The pages of this repository lead where they say: every relative link has its file and its heading, and each requirement has its row. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));

const pages = [
  ...markdownIn('.').filter(name => name !== 'CHANGELOG.md'),
  ...markdownIn('docs'),
  ...markdownIn('docs/decisions'),
  'test/cases/story/README.md',
];

/** Text outside fences and code, where brackets are links. */
function prose(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, '').replace(/`[^`\n]*`/g, 'code');
}

/** As GitHub names headings, without the numbers of doubled ones: https://github.com/Flet/github-slugger */
function anchorsOf(text: string): ReadonlySet<string> {
  const fenceless = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, '');
  const headings = [...fenceless.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => heading.replace(/`/g, ''));
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );
}

test.each(pages)('%s links what is there', page => {
  const targets = [...prose(read(page)).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
  const lost = targets.filter(target => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(read(file)).has(anchor);
  });
  expect(lost).toEqual([]);
});

describe('docs/requirements.md', () => {
  const rows = [...read('docs/requirements.md').matchAll(/^\| R(\d+) \| (.+?) \| (.+) \| (.+?) \|$/gm)].map(
    ([, number, , served = '', shown = '']) => ({ number: Number(number), served, shown }),
  );

  test('has each requirement once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 84 }, (_, index) => index + 1));
  });

  test.each(rows)('R$number says how it stands, and shows what it claims', ({ served, shown }) => {
    expect(served).toMatch(/^(?:Yes|Partly|Later|No)\b/);
    if (/^(?:Yes|Partly)/.test(served)) expect(shown).toMatch(/\]\(\.\.\/test\/[\w./-]+\.test\.ts\)/);
  });
});
