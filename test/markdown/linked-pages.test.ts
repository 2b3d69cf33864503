/** Which pages a text sends its readers to, and which of them are not there. */
import { describe, expect, test } from 'vitest';
import { isEveryPageThere, linkedPages, missingPages } from '../../src/markdown/linked-pages.ts';

const GUIDE = 'https://docs.tidewater.dev/tokens';

test.each([
  [`See ${GUIDE}.`, [GUIDE]],
  [`See [the guide](${GUIDE}), or <${GUIDE}#new>!`, [GUIDE, `${GUIDE}#new`]],
  [`**${GUIDE}**, again ${GUIDE}`, [GUIDE]],
  ['(https://en.wikipedia.org/wiki/Token_(railway))', ['https://en.wikipedia.org/wiki/Token_(railway)']],
  ['http://docs.tidewater.dev, ftp://docs.tidewater.dev, https://localhost/x and docs.tidewater.dev', []],
  ['https://user:secret@docs.tidewater.dev/', []],
  ['https://[::1', []],
])('%s links %j', (text, pages) => {
  expect(linkedPages(text)).toEqual(pages);
});

describe('a page', () => {
  test.each<[number | undefined, boolean, boolean]>([
    [404, true, false],
    [410, true, false],
    [200, false, true],
    [204, false, true],
    [401, false, false],
    [503, false, false],
    [undefined, false, false],
  ])('that answers %s is missing: %s, is there: %s', (status, isMissing, isThere) => {
    const pages = status === undefined ? {} : { [GUIDE]: status };
    expect(missingPages(GUIDE, pages)).toEqual(isMissing ? [{ url: GUIDE, status }] : []);
    expect(isEveryPageThere(GUIDE, pages)).toBe(isThere);
  });

  test('is there only together with all others of its text', () => {
    expect(isEveryPageThere(`${GUIDE} and ${GUIDE}/2`, { [GUIDE]: 200 })).toBe(false);
    expect(isEveryPageThere('no page', {})).toBe(false);
  });
});
