/** Test support: a person's side of a random history. In: a text and what they do. Out: the text as they leave it; all their words hold HUMAN. */
import fc from 'fast-check';

export interface Deed {
  readonly does: (typeof DEEDS)[number];
  readonly at: number;
  readonly to: number;
}

const DEEDS = [
  'edit',
  'edit',
  'delete',
  'move',
  'swap',
  'add item',
  'add paragraph',
  'add list below',
  'rename heading',
  'delete heading',
  'bullets',
  'CRLF',
  'LF',
  'trailing spaces',
  'no final newline',
  'emphasis',
  'loosen',
  'strip marker',
  'double',
  'join',
  'nest',
  'write below',
  'answer ask',
  'drop ask',
  'number',
  'end',
  'comment',
  'unwrap fold',
  'mark front',
] as const;

export const deed: fc.Arbitrary<Deed> = fc.record({
  does: fc.constantFrom(...DEEDS),
  at: fc.nat(60),
  to: fc.nat(60),
});

const MARKER = /<!-- ([\w#.@/-]+) -->/g;

/** Ids of the markers in a text, with how often each is there. */
export function markersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, id = ''] of text.matchAll(MARKER)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** @param word Something that stands nowhere else. */
export function act(text: string, { does, at, to }: Deed, word: string): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const pick = (pattern: RegExp, by = at): number => {
    const found = [...lines.keys()].filter(index => pattern.test(lines[index] ?? ''));
    return found.length === 0 ? -1 : (found[by % found.length] ?? -1);
  };
  const done = (): string => lines.join(ending);
  const ITEM = /^ {0,3}(?:[-*+]|\d+\.) .*<!-- /;
  const ENTRY = /<!-- [\w#.@/-]+ -->/;
  const item = pick(ITEM);
  const entry = pick(ENTRY);
  const line = lines[entry] ?? '';
  const own = `- HUMAN${word} wrote this.`;
  switch (does) {
    case 'edit':
      if (entry < 0) return text;
      lines[entry] = line.replace(/ (?=<!-- )/, ` HUMAN${word} `);
      return done();
    case 'delete': {
      if (entry < 0) return text;
      let end = entry + 1;
      if (/^#|^\*\*/.test(line))
        while (end < lines.length && !/^#|^[-*+] |<details|<\/details|<!-- |^\*\*|^Some/.test(lines[end] ?? '')) end++;
      else while (end < lines.length && /^\s+\S/.test(lines[end] ?? '')) end++;
      if (lines.slice(entry, end).some(one => one.includes('HUMAN'))) return text;
      lines.splice(entry, end - entry);
      return done();
    }
    case 'move': {
      if (item < 0 || /^\s+\S/.test(lines[item + 1] ?? '')) return text;
      const [moved = ''] = lines.splice(item, 1);
      const target = pick(ITEM, to);
      lines.splice(target < 0 ? item : target, 0, moved);
      return done();
    }
    case 'swap': {
      const next = item + 1;
      if (item < 0 || !ITEM.test(lines[next] ?? '')) return text;
      [lines[item], lines[next]] = [lines[next] ?? '', lines[item] ?? ''];
      return done();
    }
    case 'add item':
      if (item < 0) return text;
      lines.splice(item + (to % 2), 0, own);
      return done();
    case 'add paragraph':
    case 'write below': {
      const place = pick(/^$/, to);
      if (place < 0) return text;
      lines.splice(place, 0, '', `HUMAN${word} is a paragraph.`, '');
      return done();
    }
    case 'add list below': {
      const place = pick(/^#{1,3} .*<!-- /, to);
      if (place < 0) return text;
      lines.splice(place + 1, 0, '', `- **HUMAN${word}:** point`, `- HUMAN${word} again`, '');
      return done();
    }
    case 'rename heading': {
      const place = pick(/^#{2,3} [^<]*$/);
      if (place < 0) return text;
      lines[place] = (lines[place] ?? '').replace(/ .*/, ` HUMAN${word} heading`);
      return done();
    }
    case 'delete heading': {
      const place = pick(/^#{2,3} [^<]*$/);
      if (place < 0 || lines[place]?.includes('HUMAN')) return text;
      lines.splice(place, 1);
      return done();
    }
    case 'bullets':
      return lines.map(one => one.replace(/^[-*+] /, `${'*+-'[at % 3]} `)).join(ending);
    case 'CRLF':
      return lines.join('\r\n');
    case 'LF':
      return lines.join('\n');
    case 'trailing spaces':
      return lines.map(one => (ENTRY.test(one) ? `${one}  ` : one)).join(ending);
    case 'no final newline':
      return text.replace(/\s+$/, '');
    case 'emphasis':
      return lines.map(one => one.replace(/\*\*([^*]+)\*\*/g, '__$1__').replace(/\\\*/g, '\\*')).join(ending);
    case 'loosen':
      if (item < 0) return text;
      lines.splice(item, 0, '');
      return done();
    case 'strip marker':
      if (entry < 0) return text;
      lines[entry] = line.replace(MARKER, '').trimEnd();
      return done();
    case 'double':
      if (item < 0) return text;
      lines.splice(
        item + (to % 2),
        0,
        (lines[item] ?? '').replace(/ (?=<!-- )/, to % 3 === 0 ? ' ' : ` HUMAN${word} `),
      );
      return done();
    case 'join': {
      const next = lines[item + 1] ?? '';
      if (item < 0 || !ITEM.test(next)) return text;
      const markers = (next.match(MARKER) ?? []).join(' ');
      lines.splice(item, 2, `${(lines[item] ?? '').replace(/ (?=<!-- )/, ` HUMAN${word} `)} ${markers}`);
      return done();
    }
    case 'nest':
      if (item < 1 || !/^[-*+] /.test(lines[item - 1] ?? '') || !/^[-*+] /.test(lines[item] ?? '')) return text;
      lines[item] = `  ${lines[item]}`;
      return done();
    case 'answer ask': {
      const ask = pick(/^\s*> ✍/u);
      if (ask < 0) return text;
      lines.splice(ask + (to % 2), 0, `HUMAN${word} because.`, ...(to % 2 === 0 ? [''] : []));
      return done();
    }
    case 'drop ask': {
      const ask = pick(/^\s*> ✍/u);
      if (ask < 0) return text;
      lines.splice(ask, 1);
      return done();
    }
    case 'number':
      return lines.map(one => one.replace(/^[-*+] /, '1. ')).join(ending);
    case 'end':
      return `${text}${ending}HUMAN${word} says bye.`;
    case 'comment':
      if (item < 0) return text;
      lines[item] = `${lines[item]} <!-- HUMAN${word} todo -->`;
      return done();
    case 'unwrap fold':
      return lines.filter(one => !/^<\/?details>|^<summary>/.test(one)).join(ending);
    case 'mark front':
      return text.startsWith('\ufeff') ? text : `\ufeff${text}`;
  }
}
