import { expect, test } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';

test.each([
  ['is trimmed and on one line', ' \n a\r\n\tb\u00a0\u3000c\u0085\u2028d\v ', 'a b c d'],
  ['has no control characters', 'a\0\u0007\u001b[2Jb\u009bc', 'a[2Jbc'],
  ['has no bidirectional overrides', 'a\u202a\u202e\u2066\u2069\u200f\u061cb', 'ab'],
  ['has no invisible characters', 'a\u200b\u2060\ufeff\u00ad\u034f\u{e0041}\ufff9b', 'ab'],
  ['has no joiners after ASCII', 'pass\u200dword\u200c\u200d, a\u200b\u200db', 'password, ab'],
  ['keeps joiners in emoji and words', '👩‍👧 می‌خواهم ❤️', '👩‍👧 می‌خواهم ❤️'],
  ['keeps letters and accents of every script', 'é e\u0301 界 हि ß', 'é e\u0301 界 हि ß'],
  ['has whole characters only', 'a\ud83db\ude00c😀', 'a\ufffdb\ufffdc😀'],
  ['leaves no double space where something went', 'a \u200b b', 'a b'],
])('cleaned text %s', (_, text, cleaned) => expect(cleanText(text)).toBe(cleaned));

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(cleanText, unit));
