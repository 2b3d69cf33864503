/** Parse, dependencies of a commit: its subject, author and body in; every package that it moves out. */
import type { DependencyBump } from '../model.ts';
import type { Body } from './body.ts';
import { readBumps } from './dependency.ts';
import { listedBumps } from './dependency-table.ts';
import type { Subject } from './subject.ts';

const ABOUT_DEPENDENCIES: ReadonlySet<string> = new Set(
  'deps dep deps-dev dev-deps dependency dependencies'.split(' '),
);
const BOT = /^(?:dependabot|renovate|greenkeeper|depfu|pyup|snyk|scala-steward|pre-commit-ci)\b/i;
const MOVES = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)/i;
const NONE: readonly DependencyBump[] = [];

/** Packages by the subject; where it names none, or only where one went, the bot's list in the body says the rest. */
export function dependencyBumps(subject: Subject, author: string, body: Body): readonly DependencyBump[] {
  const { text, scopes, type } = subject;
  const isAbout =
    scopes.some(scope => ABOUT_DEPENDENCIES.has(scope) || scope.endsWith(' deps')) ||
    (type !== null && ABOUT_DEPENDENCIES.has(type));
  if (!isAbout && !MOVES.test(text) && !text.includes('-> ') && !text.includes('→ ')) return NONE;
  const isExpected = isAbout || BOT.test(author);
  const named = readBumps(sentence(subject), isExpected);
  if (body.text === '' || named.some(bump => bump.from !== null)) return named;
  const listed = listedBumps(body);
  const [only] = named;
  if (!only) return listed.filter(bump => bump.name !== '');
  if (listed.length > 1 && listed.some(bump => bump.name === only.name)) return listed.filter(bump => bump.name !== '');
  const move = listed.find(bump => isSameVersion(bump.to, only.to) || (only.to === null && bump.name === only.name));
  return move ? [{ name: only.name, from: move.from, to: only.to ?? move.to }, ...named.slice(1)] : named;
}

// Nixpkgs writes `package: 1.2.3 -> 1.2.4`, where the area is the package.
function sentence({ text, scopes, type }: Subject): string {
  const [area] = scopes;
  return type === null && scopes.length === 1 && /^\S{1,100} (?:->|→) \S{1,100}$/.test(text)
    ? `bump ${area} ${text}`
    : text;
}

function isSameVersion(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.replace(/^v/, '') === other.replace(/^v/, '');
}
