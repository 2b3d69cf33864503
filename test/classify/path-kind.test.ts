import { expect, test } from 'vitest';
import { type PathKind, pathSorter } from '../../src/classify/path-kind.ts';

test.each<[PathKind, readonly string[]]>([
  [
    'source',
    ['src/main.ts', 'lib/contest/rules.rb', 'Dockerfile', 'src/changelog/write.ts', 'cmd/news/main.go', 'app'],
  ],
  [
    'source',
    [
      'src/latest.java',
      'packages/spectrum/index.ts',
      'protest.py',
      'src/openApiSpec.json',
      'latest/a.ts',
      'ab-testing/a.ts',
    ],
  ],
  ['test', ['test/login.ts', 'packages/ui/src/__tests__/a.ts', 'pkg/api/api_test.go', 'src/a.spec.tsx', 'test_api.py']],
  ['test', ['crates/x/tests/it/main.rs', 'spec/models/user_spec.rb', 'src/test/java/A.java', 'App/LoginTests.swift']],
  [
    'test',
    [
      'src/Shop.Tests/Cart.cs',
      'app/src/androidTest/A.kt',
      'crates/a/src/snapshots/a.snap',
      'benches/parse.rs',
      'crates/uv-test/src/lib.rs',
    ],
  ],
  [
    'automation',
    ['.github/workflows/ci.yml', 'packages/ui/.claude/a.sh', 'agents/prompts/fix.md', 'AGENTS.md', '.gitlab-ci.yml'],
  ],
  ['source', ['src/agents/run.ts', 'prompts/ask.py']],
  ['tooling', ['.gitignore', 'scripts/release.sh', 'Makefile', 'packages/ui/.storybook/a.ts']],
  [
    'manifest',
    ['package.json', 'crates/a/Cargo.toml', 'go.sum', 'requirements-dev.txt', 'a.gemspec', 'Shop/Shop.csproj'],
  ],
  ['manual', ['docs/guide.md', 'website/src/index.tsx', 'doc/api.rst', 'packages/ui/docs/button.mdx']],
  ['prose', ['README.md', 'LICENSE', 'src/notes.txt', 'examples/todo/app.ts']],
  ['entry', ['CHANGELOG.md', 'packages/ui/CHANGELOG.md', 'CHANGES.rst', '.changeset/calm-cows.md', 'HISTORY.md']],
  [
    'entry',
    ['changelog.d/412.fixed.md', 'newsfragments/412.bugfix', 'changes/412.feature', 'changelogs/unreleased/a.yml'],
  ],
])('a file is %s: %s', (kind, paths) => {
  const kindOf = pathSorter();
  for (const path of paths) expect([path, kindOf(path)]).toEqual([path, kind]);
  for (const path of paths) expect(kindOf(path), 'asked again').toBe(kind);
});
