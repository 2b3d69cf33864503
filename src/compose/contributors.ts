/** Compose: who made the release. In: commits and earlier authors. Out: people without bots or addresses, newcomers marked. */
import type { Author, Contributor, ParsedCommit, Person } from '../model.ts';

const BOT_NAMES = new Set([
  'dependabot',
  'dependabot-preview',
  'renovate',
  'renovate bot',
  'renovatebot',
  'github-actions',
  'github actions',
  'greenkeeper',
  'snyk-bot',
  'semantic-release-bot',
  'pre-commit-ci',
  'imgbot',
  'allcontributors',
  'mergify',
  'bors',
  'copilot',
  'copilot-swe-agent',
  'claude',
  'claude code',
  'codex',
  'cursor',
  'cursor agent',
  'devin',
  'gemini',
  'github',
  'web-flow',
]);

/** Nobody's: where forges and the vendors of coding agents sign for a program. */
const AGENT_ADDRESS =
  /^(?:noreply@(?:github|anthropic|openai|cursor)\.com|[^@]*@cursor\.(?:com|sh)|codex@openai\.com)$/i;

/** Whether a name stands for a machine: GitHub's `[bot]` accounts, the usual ones by name, and those configured. */
export function isBot(person: Person, configured: readonly string[]): boolean {
  const name = person.name.toLowerCase();
  return (
    name.endsWith('[bot]') ||
    person.email.includes('[bot]@') ||
    AGENT_ADDRESS.test(person.email) ||
    // "Some Model 4.7 (1M context)": how coding agents sign.
    /\(\d+[km] context\)$/.test(name) ||
    BOT_NAMES.has(name) ||
    configured.some(bot => bot.toLowerCase() === name)
  );
}

/** People of one or more commits, authors before co-authors, each once. */
export function authorsOf(commits: readonly ParsedCommit[], bots: readonly string[]): readonly Author[] {
  const authors = new Map<string, Author>();
  for (const person of people(commits)) if (!isBot(person, bots)) addAuthor(authors, person);
  return [...new Set(authors.values())];
}

/**
 * Everyone in the release, by name. New is who appears in no earlier commit by address or by name.
 * @param earlier Addresses and names in lower case; null when nobody asked, and then nobody is called new.
 */
export function contributorsOf(
  commits: readonly ParsedCommit[],
  earlier: readonly string[] | null,
  bots: readonly string[],
): readonly Contributor[] {
  const known = earlier === null ? null : new Set(earlier);
  const authors = new Map<string, Author>();
  const veterans = new Set<Author>();
  for (const person of people(commits)) {
    if (isBot(person, bots)) continue;
    const author = addAuthor(authors, person);
    if (known === null || known.has(person.email.toLowerCase()) || known.has(person.name.toLowerCase()))
      veterans.add(author);
  }
  return [...new Set(authors.values())]
    .map(author => ({ ...author, isNew: !veterans.has(author) }))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name));
}

function people(commits: readonly ParsedCommit[]): readonly Person[] {
  return [...commits.map(({ commit }) => commit.author), ...commits.flatMap(({ coAuthors }) => coAuthors)];
}

/** One person uses several addresses and spellings: the same address or the same name is the same person. */
function addAuthor(authors: Map<string, Author>, person: Person): Author {
  const login = loginOf(person.email);
  // A login in GitHub's private address is often the name that the same person signs with elsewhere.
  const names = [person.name, ...(login === null ? [] : [login])].map(name => `name:${name.toLowerCase()}`);
  const keys = [`mail:${person.email.toLowerCase()}`, ...names];
  const known = keys.map(key => authors.get(key)).find(author => author !== undefined);
  const author = known ?? { name: person.name, login };
  for (const key of keys) if (!authors.has(key)) authors.set(key, author);
  return author;
}

/** GitHub's private addresses name the account: `123+login@users.noreply.github.com`. */
function loginOf(email: string): string | null {
  return /^(?:\d+\+)?([A-Za-z\d-]{1,39})@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}

/** By code point: a locale's order would differ from machine to machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
