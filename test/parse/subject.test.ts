import { describe, expect, test } from 'vitest';
import { parseSubject, type Subject } from '../../src/parse/subject.ts';

type Row = [title: string, line: string, expected: Partial<Subject>];

describe('parseSubject', () => {
  test.each<Row>([
    [
      'keeps a plain sentence',
      'Add a regression test',
      { text: 'Add a regression test', type: null, scopes: [], numbers: [] },
    ],
    [
      'takes a header and a pull request off',
      'fix(css): strip BOM (#10577)',
      { text: 'strip BOM', type: 'fix', scopes: ['css'], numbers: [10577] },
    ],
    ['takes a closed issue off', 'fix: lone quote (fixes #10043) (#10577)', { text: 'lone quote', numbers: [10577] }],
    [
      'takes an issue after a comma off',
      'feat: expose it, close #4898 (#4909)',
      { text: 'expose it', numbers: [4909] },
    ],
    [
      'takes an issue after a dash off',
      'docs: Spelling fixes - closes #3717 (#3718)',
      { text: 'Spelling fixes', numbers: [3718] },
    ],
    ['takes several issues off', 'fix: import conversion (fixes #2492, #3409) (#8459)', { text: 'import conversion' }],
    [
      'takes the address of an issue off',
      'fix: import, close https://github.com/a/b/issues/11898 (#11899)',
      { text: 'import' },
    ],
    [
      'keeps every number of the end, last first',
      'uv lock to use overrides (#4108) (#4369)',
      { text: 'uv lock to use overrides', numbers: [4369, 4108] },
    ],
    [
      'knows a number whose parenthesis was cut off',
      'Log when regex does not match (#618',
      { text: 'Log when regex does not match', numbers: [618] },
    ],
    [
      'takes a CI mark off on either side of the number',
      'docs: typo (#2005) [skip ci]',
      { text: 'typo', numbers: [2005] },
    ],
    [
      'takes a CI mark before the number off',
      'docs: broken link [ci skip] (#3870)',
      { text: 'broken link', numbers: [3870] },
    ],
    [
      'keeps a number that the sentence needs',
      'Add regression test for #5086',
      { text: 'Add regression test for #5086' },
    ],
    [
      'keeps a keyword that the sentence needs',
      'Upgrade bollard to fix #5937 (#6369)',
      { text: 'Upgrade bollard to fix #5937', numbers: [6369] },
    ],
    ['keeps two numbers that are an object', 'Handle #1, #2', { text: 'Handle #1, #2' }],
    [
      'keeps a remark in parentheses',
      'ci: build on node 16 (current) (#3098)',
      { text: 'build on node 16 (current)', numbers: [3098] },
    ],
    [
      'keeps a security mark',
      'chore(deps): update dependency lodash to v4.18.1 [security] (#22114)',
      { text: 'update dependency lodash to v4.18.1 [security]' },
    ],
    ['keeps a line that is nothing but a reference', 'Closes #897 (#1067)', { text: 'Closes #897', numbers: [1067] }],
    ['keeps a header without a description', 'feat:', { text: 'feat:', type: null }],
    [
      'takes a number before the sentence off',
      'fix(preview): #3487 preview should serve latest content (#3488)',
      { text: 'preview should serve latest content' },
    ],
    [
      'takes several numbers before the sentence off',
      '#233, #506, #508: Config validation (#552)',
      { text: 'Config validation' },
    ],
    ['takes an issue before the sentence off', 'Fixes #12: a crash on start', { text: 'a crash on start' }],
    ['keeps a number that is the subject', '#12 is back', { text: '#12 is back' }],
    [
      'takes a ticket in brackets off',
      '[WEB-3464] Adds consent banner (#18741)',
      { text: 'Adds consent banner', scopes: [], numbers: [18741] },
    ],
    ['takes a ticket before a colon off', 'ABC-123: add login', { text: 'add login', scopes: [] }],
    ['takes a ticket at the end off', 'feat: add login (ABC-123)', { text: 'add login' }],
    ['does not take a standard for a ticket', 'UTF-8: decode names', { text: 'decode names', scopes: ['UTF-8'] }],
    [
      'reads an area as Go writes it',
      'net/http: limit headers',
      { text: 'limit headers', type: null, scopes: ['net/http'] },
    ],
    [
      'reads several areas',
      'cmd/compile, runtime: inline more',
      { text: 'inline more', scopes: ['cmd/compile', 'runtime'] },
    ],
    [
      'reads an area as Tokio writes it',
      'sync: fix deadlock in watch (#12)',
      { text: 'fix deadlock in watch', scopes: ['sync'], numbers: [12] },
    ],
    [
      'reads a crate as an area',
      'uv-resolver: fix marker propagation',
      { text: 'fix marker propagation', scopes: ['uv-resolver'] },
    ],
    [
      'leaves words before a colon that open a sentence',
      'Note: this is slow',
      { text: 'Note: this is slow', scopes: [] },
    ],
    [
      'leaves several words before a colon',
      'Build backend: Add direct builds',
      { text: 'Build backend: Add direct builds', scopes: [] },
    ],
    ['reads a tag as a scope', '[UX] Split the install block', { text: 'Split the install block', scopes: ['UX'] }],
    [
      'reads a tag with a colon',
      '[uv-settings]: Correct relative paths',
      { text: 'Correct relative paths', scopes: ['uv-settings'] },
    ],
    ['reads a tag in backticks', '[`README.md`] Fix typos', { text: 'Fix typos', scopes: ['README.md'] }],
    ['reads a tag that is a type', '[docs] Add a warning', { text: 'Add a warning', type: 'docs', scopes: [] }],
    ['drops a tag that names a branch', '[Backport 2.x] Fix login', { text: 'Fix login', scopes: [] }],
    [
      'leaves a link alone',
      '[docs](https://example.com) moved',
      { text: '[docs](https://example.com) moved', scopes: [] },
    ],
    ['reads a gitmoji', '🐛 Fix login', { text: 'Fix login', type: 'fix' }],
    ['reads a gitmoji code', ':bug: Fix login', { text: 'Fix login', type: 'fix' }],
    [
      'prefers the header to the gitmoji before it',
      '✨ fix(ui): add dark mode',
      { text: 'add dark mode', type: 'fix', scopes: ['ui'] },
    ],
    ['drops a gitmoji after the header', 'feat: ✨ add dark mode', { text: 'add dark mode', type: 'feat' }],
    ['reads the scope of a gitmoji', '⚡️ (api): cache users', { text: 'cache users', type: 'perf', scopes: ['api'] }],
    ['takes 💥 as breaking', '💥 drop Node 18', { text: 'drop Node 18', isBreaking: true }],
    ['drops an emoji that says nothing certain', '🧑‍💻 Improve errors', { text: 'Improve errors', type: null }],
    ['keeps an emoji that is all there is', '🎉', { text: '🎉' }],
    [
      'takes a breaking prefix for what it is',
      'BREAKING CHANGE: drop Node 18',
      { text: 'drop Node 18', isBreaking: true },
    ],
    ['takes a breaking tag for what it is', '[BREAKING] drop Node 18', { text: 'drop Node 18', isBreaking: true }],
    ['knows fixups', 'fixup! fixup! feat(a): b', { text: 'b', type: 'feat', scopes: ['a'], isFixup: true }],
    ['knows amendments', 'amend! Add x', { text: 'Add x', isFixup: true }],
    ['knows a revert by its type', 'revert: a thing (#1) (#2)', { text: 'a thing', isRevert: true, numbers: [2, 1] }],
    [
      'knows a revert by its tag',
      'chore(ci): [revert] run in parallel (#12479)',
      { text: 'run in parallel', type: 'chore', isRevert: true },
    ],
    [
      'knows a revert by a second header',
      'feat(vrl)!: Revert: add local scope',
      { text: 'add local scope', type: 'feat', isBreaking: true, isRevert: true },
    ],
    ['folds white space', '  fix:   two   spaces\there ', { text: 'two spaces here', type: 'fix' }],
    ['drops control and bidirectional characters', 'fix: a\u0007b\u202ec\u2066d\u200b', { text: 'abcd' }],
    ['keeps the joiner of an emoji', 'feat: meet 👩‍🚀', { text: 'meet 👩‍🚀' }],
    ['reads Unicode', 'fix(界面): 修复登录 (#7)', { text: '修复登录', type: 'fix', scopes: ['界面'], numbers: [7] }],
    ['drops a bullet', '- Upgrade SMP to latest release', { text: 'Upgrade SMP to latest release' }],
    ['survives nothing', '', { text: '', type: null, numbers: [] }],
  ])('%s: %s', (_title, line, expected) => {
    expect(parseSubject(line)).toMatchObject(expected);
  });
});
