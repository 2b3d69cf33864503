import { expect, test } from 'vitest';
import { HELPER_FOR, TEXT_HELPERS } from '../../src/render/text-helpers.ts';

test.each(Object.entries(HELPER_FOR))('the helper for %s may be printed there', (place, name) => {
  const { gives, places } = TEXT_HELPERS[name] ?? { gives: 'nothing', places: [] };
  expect(gives).toBe('safe');
  expect(places).toContain(place);
});

test('each helper escapes for its own place', () => {
  const title = 'Use `a<b>` & "c": @me [x](y)';
  const escaped = Object.fromEntries(Object.entries(TEXT_HELPERS).map(([name, { apply }]) => [name, apply(title)]));
  expect(escaped).toEqual({
    md: 'Use `a<b>` & "c": `@me` \\[x\\](y)',
    url: '',
    html: 'Use <code>a&lt;b&gt;</code> &amp; &quot;c&quot;: @me [x](y)',
    yaml: '"Use a<b> & \\"c\\": @me [x](y)"',
    slack: 'Use `a&lt;b&gt;` &amp; "c": `@me` [x](y)',
    json: 'Use `a\\u003cb\\u003e` \\u0026 \\"c\\": @me [x](y)',
    plain: 'Use a<b> & "c": @me [x](y)',
  });
});
