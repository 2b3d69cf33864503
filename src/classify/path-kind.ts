/** Classify, paths: one path in; what that file is for out, by names that mean the same in most repositories. */

/** `entry`: a line for readers in a changelog. `automation`: what a forge or an assistant runs. `manual`: pages for users. `prose`: any other text. */
export type PathKind = 'source' | 'test' | 'automation' | 'tooling' | 'manifest' | 'manual' | 'prose' | 'entry';

/** The first folder of a path that stands here decides. Folders that start with a dot are tooling. */
const FOLDERS = table(
  ['entry', '.changeset .changes .changelog changelog changelogs changelog.d changes news newsfragments unreleased'],
  ['entry', 'changelog_unreleased releasenotes'],
  ['test', 'spec specs e2e testing testdata testutil testutils fixtures __fixtures__ mocks __mocks__'],
  ['test', 'snapshots __snapshots__ androidtest uitests unittests'],
  ['test', 'bench benches benchmark benchmarks fuzz playground'],
  ['automation', '.github .gitlab .gitea .forgejo .circleci .buildkite .woodpecker .azure-pipelines'],
  ['automation', '.claude .cursor .codex .agents .gemini'],
  ['tooling', 'ci scripts script tools xtask hack infra infrastructure devops'],
  ['manual', 'docs doc documentation website site book'],
  ['prose', 'examples example samples'],
);

const FILES = table(
  ['entry', 'changelog changelog.md changelog.rst changelog.txt changes changes.md changes.rst changes.txt'],
  ['entry', 'history.md history.rst news news.md news.rst releases.md release-notes.md releasenotes.md'],
  ['manifest', 'package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb'],
  ['manifest', 'cargo.toml cargo.lock go.mod go.sum pyproject.toml poetry.lock uv.lock setup.cfg requirements.txt'],
  ['manifest', 'setup.py pipfile pipfile.lock go.work go.work.sum deno.json deno.lock jsr.json pnpm-workspace.yaml'],
  ['manifest', 'gemfile gemfile.lock composer.json composer.lock mix.exs mix.lock pubspec.yaml pubspec.lock'],
  ['manifest', 'pom.xml build.gradle build.gradle.kts gradle.properties libs.versions.toml packages.lock.json'],
  ['manifest', 'podfile podfile.lock package.resolved flake.lock deny.toml version version.txt'],
  ['tooling', 'makefile justfile codeowners renovate.json renovate.json5 appveyor.yml codecov.yml dangerfile.js'],
  ['tooling', 'noxfile.py tox.ini rustfmt.toml clippy.toml'],
  ['automation', '.gitlab-ci.yml .travis.yml azure-pipelines.yml jenkinsfile agents.md claude.md'],
  ['test', 'conftest.py tests.py tests.rs'],
  ['prose', 'license authors contributors notice'],
);

const EXTENSIONS = table(['prose', 'md mdx rst adoc txt'], ['test', 'snap']);

/** Where prompts and settings of assistants lie; code in such a folder may be a product's. */
const ASSISTANTS = new Set(['agents', 'prompts', 'skills']);
const DATA = /\.(?:mdx?|txt|jsonc?|ya?ml|toml)$/;

/** `changes/412.bugfix` is an entry, `src/changelog/write.ts` is not. */
const ENTRY_NAME = /^\d|\.(?:mdx?|rst|txt|ya?ml)$/;
const MANIFEST_NAME = /^requirements.*\.txt$|\.(?:gemspec|csproj|podspec)$/;
/** `tests`, `__tests__`, `integration-tests`, `test-utils`, `Shop.Tests`. */
const TEST_FOLDER = /(?:^|[-_.])tests?(?:$|[-_])/;
/** `test_api.py`, `api.test.ts`, `api_spec.rb`; `ApiTests.swift` as it is written. */
const TEST_NAME = /^test[_-]|[._-](?:tests?|spec)\.[^.]*$/;
const CAMEL_CASE_TEST = /[a-z\d]Tests?\.[^./]*$/;

/** Makes a function that says what a file is for. It remembers: a history names the same files over and over. */
export function pathSorter(): (path: string) => PathKind {
  const seen = new Map<string, PathKind>();
  return path => {
    let kind = seen.get(path);
    if (kind === undefined) {
      kind = CAMEL_CASE_TEST.test(path) ? 'test' : kindOf(path.toLowerCase().split('/'));
      seen.set(path, kind);
    }
    return kind;
  };
}

function kindOf(parts: readonly string[]): PathKind {
  const name = parts.at(-1) ?? '';
  const named = FILES.get(name);
  if (named === 'entry') return named;
  for (const folder of parts.slice(0, -1)) {
    const kind = FOLDERS.get(folder);
    if (kind !== undefined && (kind !== 'entry' || ENTRY_NAME.test(name))) return kind;
    if (folder.startsWith('.')) return 'tooling';
    if (ASSISTANTS.has(folder) && DATA.test(name)) return 'automation';
    if (TEST_FOLDER.test(folder)) return 'test';
  }
  if (named !== undefined) return named;
  if (name.startsWith('.')) return 'tooling';
  if (MANIFEST_NAME.test(name)) return 'manifest';
  if (TEST_NAME.test(name)) return 'test';
  return EXTENSIONS.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'source';
}

function table(...rows: readonly (readonly [kind: PathKind, names: string])[]): ReadonlyMap<string, PathKind> {
  return new Map(rows.flatMap(([kind, names]) => names.split(' ').map(name => [name, kind] as const)));
}
