/** Render: in goes inline text, out comes the same with code spans around words that can only be code. */
import { cleanText } from './clean-text.ts';
import { codeWords } from './code-words.ts';
import { inlineText, inlineTokens } from './inline.ts';

/**
 * Marks flags, identifiers, calls, paths, packages and placeholders as code, and changes no other character that shows. In
 * doubt a word stays: nobody misses a code span, but a wrong one (`Node.js`, `iPhone`, `and/or`) looks careless. Doing it
 * twice changes nothing.
 */
export function codeIdentifiers(text: string): string {
  const tokens = inlineTokens(text);
  // A new backtick could pair with a stray one.
  const hasStrayBacktick = tokens.some(({ kind, value }) => kind === 'text' && value.includes('`'));
  return hasStrayBacktick ? cleanText(text) : inlineText(codeWords(tokens, HINT_IN_TEXT, isCode));
}

/** Longer words are no identifiers, and some tests below take a word apart more than once. */
const LONGEST_WORD = 200;
/** Words without any of these are most words, and never code. */
const HINT = /[_.()/@{<$=:]|--|[a-z\d][A-Z]/;
/** The same for a whole text, where a period ends the sentence unless something follows it. */
const HINT_IN_TEXT = /[_()/@{<$=:]|\.\w|--|[a-z\d][A-Z]/;

function isCode(word: string): boolean {
  if (!HINT.test(word) || word.length > LONGEST_WORD || /:\/\/|^www\.|^mailto:/i.test(word)) return false;
  return TESTS.some(test => test(word));
}

const TESTS: readonly ((word: string) => boolean)[] = [
  isIdentifier,
  isMember,
  isPath,
  // --flag, --flag=value, --no-*
  word => /^--[a-z](?:[\w-]*(?:\w|-\*))?(?:=.+)?$/i.test(word),
  // close(), server.close(), createServer(options)
  word => /^[\w$.]+\(\)$/.test(word) || isPrefixed(/^([\w$.]+)\(.*\)$/, word),
  // NODE_ENV=test, resolve_alias[0], import.meta.env.X
  word => isPrefixed(/^([\w$.]+)(?:=|\[).+$/, word),
  // std::fs::read, Vec::new()
  word => /^\w+(?:::\w+)+(?:\(\))?$/.test(word),
  // @scope/package, package@1.2.3
  word => /^@[a-z][\w.-]*\/[\w.-]+$/.test(word) || /^[@\w][\w./-]*@[~^]?v?\d[\w.-]*$/.test(word),
  // {name}, ${name}, <name>, </name>, src/{a,b}
  word => /^[\w./-]*\$?\{[^{}]+\}[\w./-]*$/.test(word) || /^<\/?[a-z][^<>]*>$/i.test(word),
  // $HOME
  word => /^\$[a-z_]\w*$/i.test(word),
  // closeServer/listenServer, --a/--b
  word => word.includes('/') && word.split('/').every(part => isIdentifier(part) || /^--[a-z][\w-]*$/.test(part)),
];

/** Brands that are written like identifiers. */
const NAMES: ReadonlySet<string> = new Set([
  'gitHub',
  'gitLab',
  'javaScript',
  'typeScript',
  'youTube',
  'linkedIn',
  'macBook',
  'webKit',
  'openAi',
]);

/** snake_case, SCREAMING_CASE, __DUNDER__, _private, lowerCamelCase. */
function isIdentifier(word: string): boolean {
  if (!/^[\w$]+$/.test(word)) return false;
  if (/^_[^_].*_$/.test(word)) return false;
  return /[a-z\d]_+[a-z\d]/i.test(word) || /^_{1,2}[a-z]\w+$/i.test(word) || isLowerCamelCase(word);
}

/** Two small letters first: `iPhone`, `eBPF` and `npmJS` are names. */
function isLowerCamelCase(word: string): boolean {
  return /^[a-z]{2}[\w$]*$/.test(word) && /[a-z\d][A-Z][a-z]/.test(word) && !NAMES.has(word);
}

const TOP_LEVEL_DOMAINS = /\.(?:com|org|net|io|dev|app|ai|co|sh|rs|info|me|eu|de|uk)$/i;

/** `server.closeAll`, `import.meta.url`: an identifier in it, or three words. */
function isMember(word: string): boolean {
  if (!/^[\w$]{2,}(?:\.[\w$]{2,})+$/.test(word) || /^\d|\.\d/.test(word) || TOP_LEVEL_DOMAINS.test(word)) return false;
  const parts = word.split('.');
  return parts.length > 2 ? parts.every(part => /[a-z_$]/i.test(part)) : parts.some(isIdentifier);
}

const EXTENSIONS =
  /\.(?:d\.ts|[cm]?[jt]sx?|jsonc?|json5|ya?ml|toml|lock|md|mdx|html?|css|s[ac]ss|less|styl|vue|svelte|astro|rs|py|pyi|go|rb|java|kt|c|h|cpp|hpp|sh|ps1|bat|ini|cfg|conf|env|txt|xml|svg|png|wasm|map|hbs|proto|sql|csv|log|zip|gz|tar|whl|exe|dll|so)$/i;
const PRODUCTS = /^(?:[A-Z]\w*|node|next|nuxt|vue|three|ember|backbone|chart|d3|p5|express)\.js$/i;

/** `src/a.ts`, `vite.config.js`, `.npmrc`; not `Node.js`, `.NET`, `example.com/a.html`. */
function isPath(word: string): boolean {
  if (/^\.[a-z][\w-]*(?:\.[\w-]+)*$/.test(word)) return word !== '.net';
  if (!/^[\w@.*/[\]+~-]*[\w*\]]$/.test(word) || !EXTENSIONS.test(word)) return false;
  const [first = '', ...rest] = word.split('/');
  return rest.length > 0 ? !TOP_LEVEL_DOMAINS.test(first) : !PRODUCTS.test(word) && !/^\.?\d/.test(word);
}

function isPrefixed(pattern: RegExp, word: string): boolean {
  const prefix = pattern.exec(word)?.[1] ?? '';
  return isIdentifier(prefix) || isMember(prefix);
}
