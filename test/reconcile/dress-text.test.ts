/** A generated entry looks like what stands around it: its bullet, number, indent, tick and line ending. */
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/reconcile/document.ts';
import { dressText, type Model } from '../../src/reconcile/dress-text.ts';

function unit(text: string, kind: Unit['kind'] = 'item'): Unit {
  return { kind, depth: 0, text, after: '', isOpenEnded: false, ids: [], covers: [], isFooter: false };
}

function like(text: string, more: Partial<Model> = {}): Model {
  return { text, step: 0, ...more };
}

describe('an item', () => {
  test.each<readonly [what: string, text: string, model: Model | null, dressed: string]>([
    ['stays as it is without a neighbour', '- A\n  b', null, '- A\n  b'],
    ['takes a bullet', '- A', like('* B'), '* A'],
    ['takes an indent', '- A\n  b\n\n  c', like('  + B'), '  + A\n    b\n\n    c'],
    ['takes a wide gap', '- A\n  b', like('*   B'), '*   A\n    b'],
    ['takes a tab', '- A', like('-\tB'), '-\tA'],
    ['takes the gap of an empty neighbour', '- A', like('*'), '* A'],
    ['loses an indent that its neighbour has not', '   - A\n     b\n  c', like('- B'), '- A\n  b\nc'],
    ['takes a number', '- A\n  b', like('7. B'), '7. A\n   b'],
    ['takes the next number behind its neighbour', '- A', like('9) B', { step: 1 }), '10) A'],
    ['keeps its tick', '- [ ] A', like('- [x] B'), '- [ ] A'],
    ['stays as it is below words', '- A', like('Some words'), '- A'],
    ['stays as it is if numbered', '3. A', like('* B'), '3. A'],
    ['stays as it is in code', '- A', like('    - B'), '- A'],
  ])('%s', (_, text, model, dressed) => {
    expect(dressText(unit(text), model, '\n')).toBe(dressed);
  });
});

test('words take no bullet', () => {
  expect(dressText(unit('- A', 'paragraph'), like('* B'), '\n')).toBe('- A');
});

test.each(['\n', '\r\n', '\r'])('lines end as all others do (%j)', ending => {
  expect(dressText(unit('- A\n  b\r\n  c\r  d'), like('* B'), ending)).toBe(`* A${ending}  b${ending}  c${ending}  d`);
  expect(dressText(unit('A\nb', 'paragraph'), null, ending)).toBe(`A${ending}b`);
});
