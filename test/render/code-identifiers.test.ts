import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { codeIdentifiers } from '../../src/render/code-identifiers.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';
import { hostileText } from './markdown-judge.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: a placeholder is one of the words.
describe('a word that can only be code becomes code', () => {
  test.each([
    ['a flag', 'Add --all-groups', 'Add `--all-groups`'],
    ['a flag with a value', 'Set --color=always now', 'Set `--color=always` now'],
    ['flags of a family', 'Drop --no-* flags', 'Drop `--no-*` flags'],
    ['two flags', 'Accept --a/--b', 'Accept `--a/--b`'],
    ['snake_case', 'Read log_schema first', 'Read `log_schema` first'],
    ['SCREAMING_CASE', 'Honor UV_HTTP_TIMEOUT', 'Honor `UV_HTTP_TIMEOUT`'],
    ['a setting', 'Run with NODE_ENV=test', 'Run with `NODE_ENV=test`'],
    ['a dunder', 'Import __PYVENV_LAUNCHER__ and __dirname', 'Import `__PYVENV_LAUNCHER__` and `__dirname`'],
    ['a private name', 'Expose _config', 'Expose `_config`'],
    ['lowerCamelCase', 'Await closeServer and closePreviewServer', 'Await `closeServer` and `closePreviewServer`'],
    ['names joined by a slash', 'Fix closeServer/listenServer', 'Fix `closeServer/listenServer`'],
    ['a call', 'Make build() async', 'Make `build()` async'],
    ['a call of a member', 'Call fork.is_false() once', 'Call `fork.is_false()` once'],
    ['a call with arguments', 'Fix createServer(options)', 'Fix `createServer(options)`'],
    ['an index', 'Read import.meta.env[key]', 'Read `import.meta.env[key]`'],
    ['a member', 'Respect server.allowedHosts', 'Respect `server.allowedHosts`'],
    ['a deep member', 'Support import.meta.hot', 'Support `import.meta.hot`'],
    ['a path', 'Drop crates/uv-virtualenv/README.md', 'Drop `crates/uv-virtualenv/README.md`'],
    ['a file', 'Update package.json and vite.config.js', 'Update `package.json` and `vite.config.js`'],
    ['a dotfile', 'Ignore .npmrc, .env.local', 'Ignore `.npmrc`, `.env.local`'],
    ['an extension', 'Support .mjs and .d.ts files', 'Support `.mjs` and `.d.ts` files'],
    [
      'a template',
      'Replace {name}, ${configDir} and datadog-{agent,traces}',
      'Replace `{name}`, `${configDir}` and `datadog-{agent,traces}`',
    ],
    ['a tag', 'Allow <name> and </script>', 'Allow `<name>` and `</script>`'],
    ['a variable', 'Expand $HOME', 'Expand `$HOME`'],
    ['a scoped package', 'Update @types/node', 'Update `@types/node`'],
    ['a version of a package', 'Release plugin-legacy@8.2.3', 'Release `plugin-legacy@8.2.3`'],
    ['a path of modules', 'Use std::fs::read and Vec::new()', 'Use `std::fs::read` and `Vec::new()`'],
    ['between punctuation', '(--flag), "log_schema": build().', '(`--flag`), "`log_schema`": `build()`.'],
  ])('%s', (_, text, expected) => expect(codeIdentifiers(text)).toBe(expected));
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: above.

describe('a word that may be something else stays', () => {
  test.each([
    ['Support macOS, iOS, iPhone, eBPF, gRPC, jQuery, npmjs and webOS'],
    ['Support JavaScript, TypeScript, GitHub, GitLab, PostgreSQL, OpenAPI and gitHub'],
    ['Require Node.js 20, Vue.js, Next.js, node.js and .NET'],
    ['Use it, e.g. here, i.e. there, and/or a.k.a. etc.'],
    ['Since v1.2.3, 1.x, 3.12 and 2.0.0-rc.1'],
    ['Faster I/O, CI/CD, TCP/IP and client/server'],
    ['See https://example.com/a_b/closeServer.ts and www.example.com/a.html'],
    ['Move to docs.example.com, GitHub.com and example.com/index.html'],
    ['Fix option(s), file(s) and issue(s)'],
    ['Remove _emphasis_ words'],
    ['a < b, a = b, x - y, -1 and -- dashes'],
    ['Costs $5'],
    ['well-known kebab-case words'],
    ['Windows 10, x86 and arm64'],
  ])('%s', text => expect(codeIdentifiers(text)).toBe(text));
});

describe('code that is there already stays as it is', () => {
  test.each([
    ['Add `--all-groups` to `uv sync`'],
    ['Use ``a`b`` and log'],
    ['Don`t touch log_schema next to a stray backtick'],
    ['Avoid creating `.venv in `uv add --frozen` and `uv add --no-sync`'],
  ])('%s', text => expect(codeIdentifiers(text)).toBe(text));
});

describe('real titles', () => {
  test.each([
    ['perf: use single regex for isEntirelyImport', 'perf: use single regex for `isEntirelyImport`'],
    [
      "don't force set build.target when renderLegacyChunks=false",
      "don't force set build.target when `renderLegacyChunks=false`",
    ],
    ['fix typo in __VITE_PUBLIC_ASSET__hash__', 'fix typo in `__VITE_PUBLIC_ASSET__hash__`'],
    [
      'Use npm ci --ignore-scripts in update_schemastore.py',
      'Use npm ci `--ignore-scripts` in `update_schemastore.py`',
    ],
    [
      'fallback to file path metadata when pod annotation fails in kubernetes_logs',
      'fallback to file path metadata when pod annotation fails in `kubernetes_logs`',
    ],
    ['add github.rest.actions to CODEOWNERS', 'add `github.rest.actions` to CODEOWNERS'],
    ['show filename in warnings for `.css?inline`', 'show filename in warnings for `.css?inline`'],
    ['Rename RUST_BACKTRACE/CARGO_TERM_COLOR', 'Rename `RUST_BACKTRACE/CARGO_TERM_COLOR`'],
    ['Bump x86_64-unknown-linux-gnu', 'Bump x86_64-unknown-linux-gnu'],
  ])('%s', (title, expected) => expect(codeIdentifiers(title)).toBe(expected));
});

test('no character that shows changes, and the second time nothing does', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const once = codeIdentifiers(text);
      expect(plainText(once)).toBe(plainText(text));
      expect(cleanText(codeIdentifiers(once))).toBe(cleanText(once));
    }),
    { numRuns: 2000, seed: 412 },
  );
});

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(codeIdentifiers, unit));
