/** Whole files in patches, against git itself. */
import { describe, expect, test } from 'vitest';
import { FRAGMENT_FOLDERS, readFragments } from '../../src/collect/fragments.ts';
import type { Git } from '../../src/collect/git.ts';
import { textsInPatch } from '../../src/collect/patch.ts';
import { openGit } from '../../src/edges/git.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

const [folder = ''] = FRAGMENT_FOLDERS;
const TEXTS = {
  plain: 'One line.\n',
  'no line break at the end': 'a\nb',
  'only a line break': '\n',
  'lines like a patch': 'diff --git a/x b/x\n@@ -0,0 +1 @@\nindex 0000..1111\n-- \n+++ b/x\n\\ No newline\n',
  'a line like a record': 'x\n\u0001y\n\u0001z\n',
  'Windows and old Mac line breaks': 'a\r\nb\rc\n',
  'not only ASCII': '\ufeffÜmläut → 🎉\n\n\n',
  'trailing space': 'a  \n \n\t\n',
};

async function read(builder: RepositoryBuilder, break_: (git: Git) => Git = git => git) {
  const { directory } = builder.write();
  const calls: string[] = [];
  const git = openGit(directory, gitEnvironment());
  const watched: Git = {
    ...git,
    run: (args, ...rest) => {
      calls.push(args.find(one => !/^-c$|=/.test(one)) ?? '');
      return git.run(args, ...rest);
    },
  };
  const found = await readFragments(break_(watched), [folder], { from: null, to: 'HEAD' });
  return { texts: Object.fromEntries(found.map(({ path, text }) => [path, text])), calls };
}

describe('fragments are read from the patch alone', () => {
  test.each(Object.entries(TEXTS))('%s', async (_, text) => {
    const builder = new RepositoryBuilder();
    builder.commit('added', { files: { [`${folder}/a.md`]: text, [`${folder}/b.md`]: text } });
    const { texts, calls } = await read(builder);
    expect(texts).toEqual({ [`${folder}/a.md`]: text, [`${folder}/b.md`]: text });
    expect(calls).toEqual(['log']);
  });

  test.each(Object.entries(TEXTS))('after they were changed to %s, and from it', async (_, text) => {
    const long = `${'line\n'.repeat(40)}${text}`;
    const builder = new RepositoryBuilder();
    builder.commit('added', {
      files: { [`${folder}/a.md`]: 'x\ny\nz', [`${folder}/b.md`]: text, [`${folder}/c.md`]: long },
    });
    builder.commit('changed', {
      files: { [`${folder}/a.md`]: text, [`${folder}/b.md`]: 'x\ny\nz', [`${folder}/c.md`]: `first\n${long}` },
    });
    const { texts, calls } = await read(builder);
    expect(texts).toEqual({
      [`${folder}/a.md`]: text,
      [`${folder}/b.md`]: 'x\ny\nz',
      [`${folder}/c.md`]: `first\n${long}`,
    });
    expect(calls).toEqual(['log']);
  });
});

describe('what a patch does not show is read by its id', () => {
  test('empty files, binary ones and large ones', async () => {
    const files = {
      [`${folder}/a.md`]: '',
      [`${folder}/b.md`]: 'a\0b\n',
      [`${folder}/c.md`]: 'A line that is repeated.\n'.repeat(20_000),
    };
    const builder = new RepositoryBuilder();
    builder.commit('added', { files });
    const { texts, calls } = await read(builder);
    expect(texts).toEqual(files);
    expect(calls).toEqual(['log', 'cat-file']);
  });

  test('everything, where git fails to show a patch', async () => {
    const builder = new RepositoryBuilder();
    builder.commit('added', { files: { [`${folder}/a.md`]: 'a\n' } });
    builder.commit('and another', { files: { [`${folder}/b.md`]: 'b\n' } });
    const { texts, calls } = await read(builder, git => ({
      ...git,
      run: (args, ...rest) => git.run(args.includes('--patch') ? ['log', '--no-such-option'] : args, ...rest),
    }));
    expect(texts).toEqual({ [`${folder}/a.md`]: 'a\n', [`${folder}/b.md`]: 'b\n' });
    expect(calls).toEqual(['log', 'log', 'cat-file']);
  });
});

test('a patch in several pieces is no whole file', () => {
  const head = `diff --git a/a b/a\nindex ${'1'.repeat(40)}..${'2'.repeat(40)} 100644\n--- a/a\n+++ b/a\n`;
  expect(textsInPatch(`${head}@@ -1 +1 @@\n-a\n+b\n`)).toEqual(new Map([['2'.repeat(40), 'b\n']]));
  expect(textsInPatch(`${head}@@ -1 +1 @@\n-a\n+b\n@@ -9 +9 @@\n-a\n+b\n`)).toEqual(new Map());
  expect(textsInPatch(`${head}@@ -7 +7 @@\n-a\n+b\n`)).toEqual(new Map());
  expect(textsInPatch(`${head}@@ -1,3 +1,3 @@\n a\n\n-b\n+c\n`)).toEqual(new Map([['2'.repeat(40), 'a\n\nc\n']]));
});
