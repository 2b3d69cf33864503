import { expectTypeOf, test } from 'vitest';
import { list, object, safe, text, type ViewOf } from '../../src/render/shape.ts';

test('the compiler knows the data that a shape describes', () => {
  const shape = object('A release', {
    version: safe('2.4.0'),
    entries: list(
      'Its changes',
      object('A change', {
        title: text('A sentence'),
        authors: list('Who made it', object('A person', { name: text('Their name') })),
      }),
    ),
  });
  interface View {
    readonly version: string;
    readonly entries: readonly { readonly title: string; readonly authors: readonly { readonly name: string }[] }[];
  }
  expectTypeOf<ViewOf<typeof shape>>().toEqualTypeOf<View>();
});
