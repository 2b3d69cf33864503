/** Commands: `preview` on the command line. In: the program and its terminal. Out: the command, which loads what it needs when it runs. */

import { type Command, Option } from 'commander';
import { CLOCK } from '../edges/clock.ts';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { Terminal } from './program.ts';

/** Adds `preview`. */
export function addPreview(program: Command, terminal: Terminal, host: () => Host): void {
  program
    .command('preview')
    .description(
      'Print what a channel takes of an announcement (e-mail, Slack, in-app, social), or a calendar of a plan.',
    )
    .argument('<file...>', 'announcements named <audience>.<channel>.md, plans of launches, or folders of them')
    .option('--out <DIR>', 'Write the files that channels take, such as customers.email.html.')
    .addOption(
      new Option(
        '--full-text <ADDRESS>',
        'Where the whole text can be read, for what a channel has no room for.',
      ).argParser(readAddress),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ drumroll preview releases/next/announcements\n  $ drumroll preview customers.email.md --out dist\n',
    )
    .exitOverride()
    .action(async (paths: readonly string[], values: { out?: string; fullText?: string }) => {
      const { runPreview } = await import('./preview.ts');
      const options = {
        directory: terminal.directory,
        paths,
        out: values.out ?? null,
        fullText: values.fullText ?? null,
        now: CLOCK.now(),
      };
      terminal.stdout.write(await runPreview(options, disk, host()));
    });
}

/** @throws `E_OPTION_INVALID` */
function readAddress(value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value).href;
  throw fail('E_OPTION_INVALID', { option: 'full-text', value, expected: 'an http or https address' });
}
