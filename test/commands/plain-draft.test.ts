/** What is read without commander is what commander reads, and all else is left to it. */
import { describe, expect, test } from 'vitest';
import { readPlainDraft } from '../../src/commands/plain-draft.ts';
import { createProgram } from '../../src/commands/program.ts';
import { INPUTS } from '../../src/config/inputs.ts';

/** The values that commander hands to `draft`. */
async function asCommander(args: readonly string[]): Promise<ReturnType<typeof readPlainDraft>> {
  const nobody = { write: () => true };
  const program = createProgram({ directory: '/', environment: {}, stdout: nobody, stderr: nobody });
  let values = {};
  program.commands
    .find(command => command.name() === 'draft')
    ?.action(found => {
      values = { ...found };
    });
  await program.parseAsync(args, { from: 'user' });
  return { values, isQuiet: program.opts<{ quiet?: boolean }>().quiet === true };
}

describe('read as commander reads it', () => {
  test.each([
    ['nothing but the command', []],
    ['values and switches', ['--from', 'v1.0.0', '--to', 'HEAD', '--json', '--dry-run']],
    ['quiet in the middle', ['--from', 'v1.0.0', '--quiet', '--offline']],
    ['an option twice, of which the last counts', ['--from', 'v1.0.0', '--from', 'v2.0.0']],
    ['an option that may be repeated', ['--keep', '#1', '--take', '#2', '--keep', '#3']],
    ['values of several words and with signs', ['--release', '2.0.0 beta', '--package', '@scope/a=b']],
    ['a document', ['--document', 'team.slack']],
    ['a value that is called like a command', ['--repo', 'check']],
  ])('%s', async (_, options) => {
    const args = ['draft', ...options];
    const read = readPlainDraft(args);
    expect(read).not.toBeNull();
    expect(read).toEqual(await asCommander(args));
  });

  test('every option of the command line', async () => {
    const program = createProgram({ directory: '/', environment: {}, stdout: process.stdout, stderr: process.stderr });
    const names = program.commands.find(command => command.name() === 'draft')?.options.map(one => one.long?.slice(2));
    const plain = INPUTS.filter(({ name }) => names?.includes(name) && name !== 'github');
    expect(plain.length).toBeGreaterThan(10);
    for (const { name, value } of plain) {
      const args = ['draft', `--${name}`, ...(value === null ? [] : [name === 'document' ? 'notes' : 'some'])];
      expect(readPlainDraft(args)).toEqual(await asCommander(args));
    }
  });
});

test.each([
  ['no command', []],
  ['another command', ['check']],
  ['quiet before the command', ['--quiet', 'draft']],
  ['help', ['draft', '--help']],
  ['an option that there is not', ['draft', '--form', 'v1']],
  ['an option of the Action', ['draft', '--token', 'x']],
  ['the network', ['draft', '--github']],
  ['a value with an equals sign', ['draft', '--from=v1']],
  ['no value', ['draft', '--from']],
  ['an empty value', ['draft', '--from', '']],
  ['a value that begins like an option', ['draft', '--from', '--quiet']],
  ['a document that there is not', ['draft', '--document', 'nope']],
  ['a word too many', ['draft', 'v1']],
  ['what ends options', ['draft', '--', 'v1']],
])('left to commander: %s', (_, args) => {
  expect(readPlainDraft(args)).toBeNull();
});
