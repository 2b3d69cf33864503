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
export function isBot(person: Somebody, configured: readonly string[]): boolean {
  const name = person.name.toLowerCase();
  return (
    name.endsWith('[bot]') ||
    person.login?.endsWith('[bot]') === true ||
    person.email.includes('[bot]@') ||
    AGENT_ADDRESS.test(person.email) ||
    // "Some Model 4.7 (1M context)": how coding agents sign.
    /\(\d+[km] context\)$/.test(name) ||
    BOT_NAMES.has(name) ||
    configured.some(bot => bot.toLowerCase() === name)
  );
}

/** Someone as git names them, with their account where GitHub was asked. */
interface Somebody extends Person {
  readonly login?: string;
}

/** A person as several places need them, worked out once: histories name the same people over and over. */
interface Known {
  readonly isBot: boolean;
  readonly author: Author;
  /** The author in a list, which all changes that they made alone share. */
  readonly alone: readonly Author[];
  /** Address and name in lower case. */
  readonly names: readonly string[];
  /** What makes two of them the same person, in lower case. */
  readonly keys: readonly string[];
}

/** Makes a function that says who somebody is; it remembers. */
export function peopleReader(bots: readonly string[]): (person: Somebody) => Known {
  const byAddress = new Map<string, Map<string, Known>>();
  return person => {
    const known = byAddress.get(person.email);
    const found = known?.get(person.name);
    if (found !== undefined) return found;
    const made = { isBot: isBot(person, bots), ...identify(person) };
    if (known === undefined) byAddress.set(person.email, new Map([[person.name, made]]));
    else known.set(person.name, made);
    return made;
  };
}

const NOBODY: readonly Author[] = [];

/** People of one or more commits, authors before co-authors, each once. */
export function authorsOf(commits: readonly ParsedCommit[], read: ReturnType<typeof peopleReader>): readonly Author[] {
  const [only, second] = commits;
  if (only !== undefined && second === undefined && only.coAuthors.length === 0) {
    const { isBot, alone } = read(authorOf(only));
    return isBot ? NOBODY : alone;
  }
  const authors = new Map<string, Author>();
  for (const person of people(commits)) {
    const known = read(person);
    if (!known.isBot) addAuthor(authors, known);
  }
  return [...new Set(authors.values())];
}

/**
 * Everyone in the release, by name. New is who appears in no earlier commit by address or by name.
 * @param earlier Addresses and names in lower case; null when nobody asked, and then nobody is called new.
 */
export function contributorsOf(
  commits: readonly ParsedCommit[],
  earlier: readonly string[] | null,
  read: ReturnType<typeof peopleReader>,
): readonly Contributor[] {
  const known = earlier === null ? null : new Set(earlier);
  const authors = new Map<string, Author>();
  const veterans = new Set<Author>();
  for (const someone of new Set(people(commits).map(read))) {
    if (someone.isBot) continue;
    const author = addAuthor(authors, someone);
    if (known === null || someone.names.some(name => known.has(name))) veterans.add(author);
  }
  return [...new Set(authors.values())]
    .map(author => ({ ...author, isNew: !veterans.has(author) }))
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.name, b.name));
}

function authorOf({ commit: { author, login } }: ParsedCommit): Somebody {
  return login === undefined ? author : { ...author, login };
}

function people(commits: readonly ParsedCommit[]): readonly Somebody[] {
  const found = commits.map(authorOf);
  for (const { coAuthors } of commits) for (const person of coAuthors) found.push(person);
  return found;
}

function identify({ name, email, login: account }: Somebody): Omit<Known, 'isBot'> {
  const login = account ?? loginOf(email);
  const [mail, lower] = [email.toLowerCase(), name.toLowerCase()];
  // A login in GitHub's private address is often the name that the same person signs with elsewhere.
  const names = login === null ? [lower] : [lower, login.toLowerCase()];
  const author = { name, login };
  const keys = [`mail:${mail}`, ...names.map(one => `name:${one}`)];
  return { author, alone: [author], names: [mail, lower], keys };
}

/** One person uses several addresses and spellings: the same address or the same name is the same person. */
function addAuthor(authors: Map<string, Author>, { keys, author: named }: Known): Author {
  const known = keys.map(key => authors.get(key)).find(author => author !== undefined);
  const author = known ?? named;
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
