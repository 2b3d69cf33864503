/** What is remembered: read from a file that anything may stand in, and joined where a run was cut short. */
import { describe, expect, test } from 'vitest';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import type { PartMemory } from '../../src/reconcile/memory.ts';
import { readMemory } from '../../src/reconcile/read-memory.ts';

const part = (more: Partial<PartMemory> = {}): PartMemory => ({ written: ['a'], agreed: 'a', in: '§New', ...more });

describe('a state file', () => {
  test.each([
    ['what has to be there', part()],
    [
      'all that may be there',
      part({ reported: ['b'], settled: 'b', asks: ['c'], named: 'd', via: '#2', isPending: true }),
    ],
    ['a tick of ours', part({ tick: 'ours' })],
    ['a person’s tick', part({ tick: 'theirs' })],
    ['a tick that was planned', part({ tick: 'planned' })],
    ['the section that it was about to be put in', part({ orIn: '§Fixed' })],
    ['the section that the source has it in', part({ sourceIn: '§Fixed' })],
    ['nothing written', part({ written: [] })],
  ])('gives %s', (_, one) => {
    expect(readMemory({ parts: { '#1': one, '#2': part() } })).toEqual({ parts: { '#1': one, '#2': part() } });
  });

  test.each([
    ['is none', null],
    ['is a list', []],
    ['is a text', 'parts'],
    ['has no parts', {}],
    ['has a list of parts', { parts: [] }],
    ['has null for parts', { parts: null }],
    ['has null for a part', { parts: { '#1': null, '#2': part() } }],
    ['has a list for a part', { parts: { '#1': [part()] } }],
    ['lacks what was written', { parts: { '#1': { agreed: 'a', in: '' } } }],
    ['has other things than hashes', { parts: { '#1': { ...part(), written: ['a', 1] } } }],
    ['has a text instead of hashes', { parts: { '#1': { ...part(), written: 'a' } } }],
    ['lacks what was agreed', { parts: { '#1': { written: [], in: '' } } }],
    ['lacks the section', { parts: { '#1': { written: [], agreed: 'a' } } }],
  ])('that %s is no memory', (_, data) => {
    expect(readMemory(data)).toBeNull();
  });

  test('loses what is damaged and not needed, and what nobody knows', () => {
    const damaged = {
      reported: 'b',
      settled: 1,
      asks: [1],
      named: null,
      via: 2,
      isPending: 'yes',
      tick: 'hers',
      orIn: 1,
      sourceIn: 1,
      more: 3,
    };
    expect(readMemory({ parts: { '#1': { ...part(), ...damaged } } })).toEqual({ parts: { '#1': part() } });
  });
});

describe('of a run that was cut short', () => {
  test('the old and the new words of a part may stand there, in either section', () => {
    const joined = joinMemories(
      { parts: { '#1': part() } },
      { parts: { '#1': part({ written: ['b', 'a'], in: '' }) } },
    );
    expect(joined).toEqual({ parts: { '#1': part({ written: ['a', 'b'], orIn: '' }) } });
  });

  test('what it added or removed may be missing, and nobody deleted it', () => {
    const joined = joinMemories({ parts: { '#1': part() } }, { parts: { '#2': part() } });
    expect(joined).toEqual({ parts: { '#1': part({ isPending: true }), '#2': part({ isPending: true }) } });
  });

  test('before which there was none, nothing may be there', () => {
    expect(joinMemories(null, { parts: { '#1': part() } })).toEqual({ parts: { '#1': part({ isPending: true }) } });
  });
});
