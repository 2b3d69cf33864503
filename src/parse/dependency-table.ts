/** Parse, bots' lists: the body of a dependency bot's commit in; every package that it moves out. */
import type { DependencyBump } from '../model.ts';
import { type Body, ownText } from './body.ts';
import { isPackageName } from './dependency.ts';

// Dependabot, wrapped at 72 columns: "Bumps [x](…) from 1 to 2.", "Updates `x` from 1 to 2".
const SENTENCE =
  /^(?:\* )?(?:Bumps|Updates) (?:\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)|`([^`\n]{1,200})`|([\w@.+/-]{1,200})) from `?([^\s`]{1,100})`?\s{1,2}to `?([^\s`]{1,100}?)`?\.?$/gm;
// Renovate: "| [x](…) | … | `1.0.0` → `1.0.1` |", with other cells between and wrapped anywhere.
const CELL = /\[`?([^\]`\n]{1,200})`?\]\(|`([^`\n]{1,100})`\s{0,3}(?:→|->)\s{0,3}`([^`\n]{1,100})`/g;

const BADGE = /^(?:source|changelog|age|adoption|passing|confidence)$/;
const SIGN = /^(?:\* )?(?:Bumps|Updates) /m;
const NONE: readonly DependencyBump[] = [];

/**
 * Every package that renovate's table or dependabot's sentences name with both versions; empty without any. The name is empty where
 * the table shows none in code or a link; what is no package's name is left out, since anyone can write such a list.
 */
export function listedBumps(body: Body): readonly DependencyBump[] {
  return allListed(body).filter(({ name }) => name === '' || isPackageName(name));
}

function allListed(body: Body): readonly DependencyBump[] {
  const rows = tableRows(body.text);
  if (rows.length > 0 || !SIGN.test(body.text)) return rows;
  return [...ownText(body).matchAll(SENTENCE)].map(([, linked, code, plain, from = '', to = '']) => ({
    name: linked ?? code ?? plain ?? '',
    from,
    to,
  }));
}

// The table stands above everything else, so that release notes further down, which have arrows of their own, are never looked at.
function tableRows(text: string): readonly DependencyBump[] {
  const start = text.search(/^\| ?Package ?\|/m);
  if (start < 0) return NONE;
  const length = text.slice(start).search(/\n(?:---|#)/);
  const bumps: DependencyBump[] = [];
  let name = '';
  for (const [, link, from, to] of text.slice(start, length < 0 ? text.length : start + length).matchAll(CELL)) {
    // A cell's second link is "(source)" or a badge.
    if (link !== undefined) name = name === '' || !BADGE.test(link) ? link : name;
    else if (from !== undefined && to !== undefined) bumps.push({ name, from, to });
  }
  return bumps;
}
