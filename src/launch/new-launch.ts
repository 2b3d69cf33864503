/** Launch: the plan that a launch starts with. In: what is known of it. Out: the text of `launch.md`, asking for the rest. */
import type { Launch } from '../model.ts';
import { addDays, type Day } from './days.ts';

/** What somebody says when they start one; empty where they do not. */
export interface NewLaunch {
  readonly slug: string;
  readonly name: string;
  /** One sentence; the plan asks for it where it is empty. */
  readonly promise: string;
  readonly kind: Launch['kind'];
  readonly owner: string;
  readonly tier: Launch['tier'];
  /** `#412`, as references. */
  readonly changes: readonly string[];
  readonly feedback: string;
  /** Names of the stages; the last of them reaches everyone. */
  readonly stages: readonly string[];
  /** Days of notice, as configured. */
  readonly noticeDays: number;
  /** When it is started. */
  readonly today: Day;
}

/** Only the first and the last day of an arrival's stages are for everyone to know; of a retirement all are. */
export function newLaunch(launch: NewLaunch): string {
  const isArrival = launch.kind === 'arrival';
  const name = tidy(launch.name) || capitalised(launch.slug.replaceAll('-', ' '));
  const parts = [
    `# Launch: ${name}`,
    tidy(launch.promise) ||
      ask(
        isArrival
          ? '**What can customers do now that they couldn’t?** Write one sentence in place of this; every text begins with it.'
          : '**What goes away, and for whom?** Write one sentence in place of this; every text begins with it.',
      ),
    `## Plan\n\n${table(
      ['What', 'Answer'],
      [
        ['Owner', tidy(launch.owner)],
        ['Tier', String(launch.tier)],
        ...(isArrival ? [] : [['Kind', 'retirement']]),
        ['Notice', `${launch.noticeDays} days`],
        ['Start', ''],
        ['Docs', ''],
        ['Feedback', tidy(launch.feedback)],
      ],
    )}`,
    `## Schedule\n\n${table(['Stage', 'From', 'Who'], launch.stages.map(scheduleRow(launch)))}`,
    `## Exit criteria\n\n${launch.stages
      .slice(0, -1)
      .map(stage => `### ${stage}\n- [ ] No open issue stops it`)
      .join('\n\n')}`,
    ...(isArrival ? ARRIVAL_TEXTS : RETIREMENT_TEXTS),
    `## Questions\n\n${table(['Customers may say', 'What is going on', 'Answer', 'Ask'], [['', '', '', '']])}`,
    `## Do not promise`,
    `## Changes${launch.changes.length === 0 ? '' : `\n\n${launch.changes.map(one => `- ${one}`).join('\n')}`}`,
    `## Deployment\n\n**Strategy:**\n\n${table(['Step', 'Wait', 'Stop when'], [['', '', '']])}`,
    `## Flags\n\n${table(['Flag', 'Owner', 'Remove by'], [['', '', '']])}`,
    `## Maintenance window\n\n${table(['From', 'Until', 'Impact'], [['', '', '']])}`,
    `## Roles\n\n${table(
      ['Role', 'Who'],
      ROLES.map(role => [role, '']),
    )}`,
    `## Measures\n\n${table(['Measure', 'Now', 'Target', 'By'], [['', '', '', '']])}`,
    '## Log',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Who decides and who watches; domain.md R22. */
export const ROLES = ['Product', 'Project', 'Engineering', 'Operations', 'Marketing', 'Support'] as const;

const ARRIVAL_TEXTS = [
  `## How to use it\n\n${ask('**Where does one find it, and how is it turned on?** Write it for customers; their texts show it as you write it.')}`,
  `## Good to know\n\n${ask('**Which plans, which limits, how is it turned off?** Write it for customers; their texts show it as you write it.')}`,
];

const RETIREMENT_TEXTS = [
  `## What to do instead\n\n${ask('**What should customers use in its place, step by step?** Their texts show it as you write it.')}`,
  `## Good to know\n\n${ask('**Who is concerned, and what stays as it is?** Their texts show it as you write it.')}`,
];

/** A retirement needs its notice before anything is taken away, so its last day has an earliest one. */
function scheduleRow({ kind, stages, noticeDays, today }: NewLaunch): (stage: string, at: number) => readonly string[] {
  return (stage, at) => {
    const isLast = at === stages.length - 1;
    const day = kind === 'retirement' && isLast ? addDays(today, noticeDays) : '';
    return [stage, day, isLast || kind === 'retirement' ? 'Everyone' : ''];
  };
}

function ask(question: string): string {
  return `> ✍️ ${question}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replace(/ {2,}\|/g, ' |');
  return [row(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}

/** One line that ends no cell and starts no markup of its own. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>]/g, '').trim();
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
