/** Which patches are looked at: those of the release that the range starts from, tagged elsewhere; nothing is asked of git for others. */
import { expect, test } from 'vitest';
import type { Git } from '../../src/collect/git.ts';
import { readShipped } from '../../src/collect/shipped.ts';
import type { ReleaseTag } from '../../src/model.ts';
import { evidenceOf, shaOf } from '../support/evidence.ts';

const { commits, range } = evidenceOf(['feat: walk', 'feat: run']);

/** Notes what it is asked, and knows nothing. */
function asked(): { readonly git: Git; readonly calls: string[] } {
  const calls: string[] = [];
  const run: Git['run'] = async (args, input = '') => {
    calls.push(`${args[0]} ${input}`);
    return { code: 0, stdout: '', stderr: '' };
  };
  const bytes: Git['bytes'] = async function* (args) {
    calls.push(args.join(' '));
    yield Buffer.alloc(0);
  };
  const stream: Git['stream'] = () => {
    throw new Error('the log is read as bytes');
  };
  return { git: { isRedirected: false, run, stream, bytes }, calls };
}

function tagOf(version: string, sha = shaOf(version), packageName = ''): ReleaseTag {
  return { name: `v${version}`, sha, version, package: packageName };
}

const START = tagOf('2.3.0', shaOf('base'));

test.each<[string, readonly ReleaseTag[]]>([
  ['no other tag', []],
  ['a patch that is in the range', [tagOf('2.3.1', shaOf(0))]],
  ['an older line’s patch', [tagOf('2.2.9')]],
  ['a later line', [tagOf('2.4.0'), tagOf('3.0.0')]],
  ['a prerelease of a patch', [tagOf('2.3.1-rc.1')]],
  ['another package’s patch', [tagOf('2.3.1', shaOf('cli'), 'cli')]],
])('with %s, no process is started', async (_, others) => {
  const { git, calls } = asked();
  expect(await readShipped(git, [START, ...others], { ...range, previousTag: START }, commits)).toEqual([]);
  expect(calls).toEqual([]);
});

test('a patch on a branch of its own is asked for, but not one that came after the release itself', async () => {
  const tags = [START, tagOf('2.3.1'), tagOf('2.3.2', shaOf(1)), tagOf('2.3.3')];
  const { git, calls } = asked();
  await readShipped(git, tags, { ...range, previousTag: START, tag: tagOf('2.3.2', shaOf(1)) }, commits);
  expect(calls.join()).toContain(shaOf('2.3.1'));
  expect(calls.join()).not.toContain(shaOf('2.3.3'));
});

test('a patch whose tag names a file is left out, and the others are read', async () => {
  const tags = [START, tagOf('2.3.1'), tagOf('2.3.2')];
  const { git, calls } = asked();
  const kinds = `${shaOf('2.3.1')} blob\n${shaOf('2.3.2')} commit\n`;
  const stumbling: Git = {
    ...git,
    run: async (args, input) => ({ ...(await git.run(args, input)), stdout: kinds }),
    async *bytes(args) {
      yield* git.bytes(args);
      if (args.some(arg => arg.startsWith(shaOf('2.3.1')))) throw new Error('expected commit type');
    },
  };
  expect(await readShipped(stumbling, tags, { ...range, previousTag: START }, commits)).toEqual([]);
  const [both = '', asksKinds = '', one = ''] = calls;
  expect([both.includes(shaOf('2.3.1')), asksKinds.startsWith('cat-file'), one.includes(shaOf('2.3.1'))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(one).toContain(shaOf('2.3.2'));
});

test('without a release to start from, nothing is looked at', async () => {
  const { git, calls } = asked();
  expect(await readShipped(git, [tagOf('2.3.1')], { ...range, previousTag: null }, commits)).toEqual([]);
  expect(calls).toEqual([]);
});
