/** Commands: `completion`. In: a shell and the program. Out: a script that completes its commands and options. */
import type { Command } from 'commander';

/** Shells with a script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The script for a shell, made from the program itself, so that it knows every command and option. */
export function completionScript(shell: string, program: Command): string {
  const commands = program.commands.map(command => ({
    name: command.name(),
    about: command.description(),
    options: command.options
      .filter(option => !option.hidden)
      .map(({ long, description }) => ({ long: long ?? '', description })),
  }));
  if (shell === 'fish') return fish(commands);
  return shell === 'zsh'
    ? `#compdef drumroll\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
    : bash(commands);
}

interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly { readonly long: string; readonly description: string }[];
}

function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map(({ long }) => long).join(' ')} --help" ;;`,
  );
  return [
    '_drumroll() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash, not JavaScript
    '  local words current="${COMP_WORDS[COMP_CWORD]}"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash, not JavaScript
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')} --help --version --quiet"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _drumroll drumroll',
    '',
  ].join('\n');
}

function fish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, about, options }) => [
    `complete -c drumroll -n __fish_use_subcommand -a ${name} -d ${quote(about)}`,
    ...options.map(
      ({ long, description }) =>
        `complete -c drumroll -n "__fish_seen_subcommand_from ${name}" -l ${long.replace(/^--/, '')} -d ${quote(description)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
