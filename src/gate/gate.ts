/** Gate: what a launch's stage or a release lacks. In: facts. Out: every rule with what it found, and whether the gate is open. */
import type { Change, Launch, LaunchStage, Pages } from '../model.ts';
import { launchFindings } from './launch-rules.ts';
import { releaseFindings } from './release-rules.ts';

/** Something that is missing, and whose it is. */
export interface Finding {
  /** Stable id: `launch.hold`. */
  readonly rule: GateRule;
  /** What is missing, as a sentence without its period. */
  readonly what: string;
  /** Login or name; empty where nobody is known. */
  readonly who: string;
  /** File, section or address; empty where there is none. */
  readonly where: string;
  /** Whether it closes the gate, or is only said. */
  readonly closes: boolean;
}

/** Every rule, with what it asks, for `--explain` and the docs. */
export const GATE_RULES = {
  'launch.hold': 'The launch is not on hold.',
  'launch.promise': 'The plan says in one sentence what customers can do.',
  'launch.who': 'The plan says who gets it at this stage.',
  'launch.day': 'The stage has a day, and it has come.',
  'launch.criterion': 'Every exit criterion of the stage before is ticked.',
  'launch.owner': 'Somebody answers for the launch.',
  'launch.roles': 'A launch of tier 1 has somebody in each role of its plan.',
  'launch.flag': 'Each flag has an owner and a day on which it is removed.',
  'launch.strategy': 'A launch of tier 1 says how it is rolled out and when to stop.',
  'launch.notice': 'Who needs notice has had it.',
  'launch.documentation': 'The documentation that the plan links is there.',
  'launch.texts': 'No text of the stage still asks for words.',
  'release.texts': 'No text of the release still asks for words.',
  'release.migration': 'Every breaking change says what to do.',
  'release.pages': 'Pages that say what to do are there.',
  'release.unsure': 'Nothing is left out only because nothing spoke for it.',
  approval: 'The text is approved.',
  'show-stopper': 'No issue that stops it is open.',
} as const;

export type GateRule = keyof typeof GATE_RULES;

/** A text as it stands, with its path. */
export interface DraftText {
  readonly path: string;
  readonly text: string;
}

/** An open issue with one of the labels that stop things. */
export interface Stopper {
  readonly number: number;
  readonly title: string;
  /** Logins; may be empty. */
  readonly assignees: readonly string[];
  readonly url: string;
}

/** What the world says beyond plan and history; null where nobody asked. */
export interface Surroundings {
  readonly today: string;
  readonly drafts: readonly DraftText[];
  readonly stoppers: readonly Stopper[] | null;
  readonly isApproved: boolean | null;
  readonly pages: Pages | null;
  /** Who may approve; empty where that is everybody who may write. */
  readonly approvers: readonly string[];
}

/** What the gate is in front of. */
export type Subject =
  | { readonly kind: 'stage'; readonly launch: Launch; readonly stage: LaunchStage }
  | { readonly kind: 'release'; readonly name: string; readonly changes: readonly Change[] };

export interface Gate {
  /** `beta of scheduled-exports`, `Tidewater 2.4.0`. */
  readonly subject: string;
  readonly isOpen: boolean;
  readonly findings: readonly Finding[];
  /** Every rule that was looked at. */
  readonly asked: readonly GateRule[];
  /** Rules that could not be looked at, since nobody asked GitHub. */
  readonly unasked: readonly GateRule[];
}

/** Looks at every rule that concerns the subject. */
export function gate(subject: Subject, around: Surroundings): Gate {
  const own = subject.kind === 'stage' ? launchFindings(subject, around) : releaseFindings(subject, around);
  const findings = [...own, ...outsideFindings(subject, around)];
  const unasked: readonly GateRule[] = [
    ...(around.isApproved === null ? (['approval'] as const) : []),
    ...(around.stoppers === null ? (['show-stopper'] as const) : []),
    ...(around.pages === null ? ([subject.kind === 'stage' ? 'launch.documentation' : 'release.pages'] as const) : []),
  ];
  const prefix = subject.kind === 'stage' ? 'launch.' : 'release.';
  const concerned = (Object.keys(GATE_RULES) as GateRule[]).filter(
    rule => rule.startsWith(prefix) || !rule.includes('.'),
  );
  return {
    subject: subject.kind === 'stage' ? `${subject.stage.name} of ${subject.launch.slug}` : subject.name,
    isOpen: !findings.some(({ closes }) => closes),
    findings,
    asked: concerned.filter(rule => !unasked.includes(rule)),
    unasked,
  };
}

/** An open show-stopper stops every announcement; a release without a launch waits for no approval of ours. */
function outsideFindings(subject: Subject, { stoppers, isApproved, approvers }: Surroundings): readonly Finding[] {
  return [
    ...(stoppers ?? []).map(
      ({ number, title, assignees, url }): Finding => ({
        rule: 'show-stopper',
        what: `#${number} is open: ${title}`,
        who: assignees.join(', '),
        where: url,
        closes: true,
      }),
    ),
    ...(isApproved === false
      ? [
          {
            rule: 'approval',
            what: 'nobody has approved the text',
            who: approvers.join(', '),
            where: '',
            closes: subject.kind === 'stage',
          } as const,
        ]
      : []),
  ];
}
