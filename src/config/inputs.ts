/** Config: what both doors take and give. Data: action.yml, the CLI's options and the docs are made from it. */

/** One input of the Action, one option of the CLI, or both. */
export interface Input {
  /** As in action.yml, and after `--`. */
  readonly name: string;
  readonly description: string;
  /** What the value is, in the CLI's help: `--from <REF>`; null for a switch, which the Action takes as `true` or `false`. */
  readonly value: string | null;
  /** As in action.yml; empty where leaving it out means something that no value says. */
  readonly default: string;
  readonly doors: 'both' | 'action' | 'cli';
  /** Whether the CLI takes it several times. */
  readonly isRepeatable?: true;
}

/** All inputs, in the order of the docs. */
export const INPUTS = [
  {
    name: 'command',
    description:
      'What to do: `draft`, `check`, `combine`, `publish`, `launch`, `gate`, or `auto` to choose by the event that started the workflow.',
    value: 'NAME',
    default: 'auto',
    doors: 'action',
  },
  {
    name: 'launch',
    description:
      'For `command: launch`, the step: `advance scheduled-exports`, `hold scheduled-exports exports time out`. For `command: gate`, the launch; without it: the release that is being written.',
    value: 'STEP',
    default: '',
    doors: 'action',
  },
  { name: 'repo', description: 'Folder of the git clone.', value: 'DIR', default: '.', doors: 'both' },
  {
    name: 'from',
    description:
      'Tag, branch or commit that the notes start after; `ROOT` for the first commit. Without it: the newest release.',
    value: 'REF',
    default: '',
    doors: 'both',
  },
  {
    name: 'to',
    description: 'Tag, branch or commit that the notes end with. Without it: what is checked out.',
    value: 'REF',
    default: '',
    doors: 'both',
  },
  {
    name: 'release',
    description: 'Version of the release. Without it: the tag on `to`, else a suggestion from the changes.',
    value: 'VERSION',
    default: '',
    doors: 'both',
  },
  {
    name: 'package',
    description: 'Only this package of a monorepo.',
    value: 'NAME',
    default: '',
    doors: 'both',
  },
  {
    name: 'config',
    description: 'Config file. Without it: `.github/drumroll.yml`, if it exists.',
    value: 'FILE',
    default: '',
    doors: 'both',
  },
  {
    name: 'document',
    description: 'Print this document instead of the customer notes.',
    value: 'NAME',
    default: '',
    doors: 'cli',
  },
  { name: 'json', description: 'Print the release as JSON.', value: null, default: 'false', doors: 'cli' },
  {
    name: 'out',
    description: 'Folder to write all documents to. What people edited there is kept.',
    value: 'DIR',
    default: '',
    doors: 'both',
  },
  {
    name: 'keep',
    description:
      'In the files of `--out`: leave the words of this entry (`"#412"`) as a person wrote them; again for more.',
    value: 'ID',
    default: '',
    doors: 'cli',
    isRepeatable: true,
  },
  {
    name: 'take',
    description: 'In the files of `--out`: put the generated words of this entry (`"#412"`) there; again for more.',
    value: 'ID',
    default: '',
    doors: 'cli',
    isRepeatable: true,
  },
  {
    name: 'evidence',
    description: 'Make the notes from this file instead of a git clone; for `combine`, one file a line.',
    value: 'FILE',
    default: '',
    doors: 'both',
  },
  {
    name: 'save-evidence',
    description: 'Write all that was collected to this file, for `evidence`.',
    value: 'FILE',
    default: '',
    doors: 'both',
  },
  {
    name: 'github',
    description:
      'Read pull requests and issues on GitHub, and keep the drafts there up to date: a pull request, a draft release, a checklist issue.',
    value: null,
    default: 'true',
    doors: 'both',
  },
  {
    name: 'token',
    description: 'Token for GitHub. What it may do: docs/github.md.',
    value: 'TOKEN',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's syntax, not JavaScript's
    default: '${{ github.token }}',
    doors: 'action',
  },
  {
    name: 'offline',
    description: 'Use no network. On the command line nothing does unless `--github` is given.',
    value: null,
    default: 'false',
    doors: 'cli',
  },
  {
    name: 'dry-run',
    description: 'Say what would be written, and write nothing.',
    value: null,
    default: 'false',
    doors: 'both',
  },
] as const satisfies readonly Input[];

/** A table with a row for each input of the Action, so that a forgotten one does not compile. */
export type InputName = (typeof INPUTS)[number]['name'];
