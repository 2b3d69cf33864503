/** Launch: what a release says of it. In: a launch, and since when the release counts. Out: {@link LaunchInRelease}. */
import type { Benefit, Launch, LaunchInRelease, LaunchStage } from '../model.ts';
import { begunStages, stageToTell, wasTold } from './stage-to-tell.ts';

/** Of which releases this is one. */
export interface Line {
  /** Of a branch beside the default one: an older version has what was made for it. */
  readonly isSide: boolean;
  /** Null for the whole product. */
  readonly package: string | null;
}

/**
 * Until a stage reaches everyone, no public text speaks of what the launch consists of; then one entry does, in the plan's words.
 * @param releases Days on which releases before this one came out, else of the range's oldest commit.
 */
export function launchInRelease(launch: Launch, releases: readonly string[], line: Line): LaunchInRelease {
  const { slug, changes, flags } = launch;
  const told = stageToTell(launch, releases);
  const begun = begunStages(launch);
  const isKnown = begun.some(one => one.stage.isPublic && wasTold(launch, one, releases));
  const entry = told === null || launch.promise === '' ? null : entryOf(launch, told.stage);
  return {
    slug,
    changes,
    flags: flags.map(({ name }) => name).filter(name => name !== ''),
    isOpen: launch.hold === null && (isKnown || entry !== null),
    entry,
    day: entry === null ? '' : (told?.day ?? ''),
    needsChanges: line.isSide || (line.package !== null && line.package !== launch.package),
  };
}

function entryOf(launch: Launch, stage: LaunchStage): LaunchInRelease['entry'] {
  const { slug, name, kind, promise, stages, texts } = launch;
  const isLast = stage === stages.at(-1);
  const isRemoval = kind === 'retirement' && isLast;
  const before = begunStages(launch).find(one => one.stage !== stage && one.stage.isPublic);
  return {
    id: `launch-${slug}.${stage.name}`,
    // What was told before is not told again: a later stage is one line.
    title: before === undefined || kind === 'retirement' ? promise : laterTitle(name, before.stage, stage, isLast),
    category: isRemoval ? 'breaking' : kind === 'retirement' ? 'deprecation' : 'feature',
    breaking: isRemoval,
    migration: isRemoval ? (texts['what to do instead'] ?? '') : '',
    benefit: before === undefined ? howTo(launch) : null,
  };
}

/** “Scheduled exports: out of beta, for everyone.” */
function laterTitle(name: string, before: LaunchStage, stage: LaunchStage, isLast: boolean): string {
  const words = (one: LaunchStage): string => one.name.replaceAll('-', ' ');
  return isLast ? `${name}: out of ${words(before)}, for everyone.` : `${name}: now in ${words(stage)}.`;
}

/** The first paragraph on how to use it, where it is one of plain words: an entry of the notes is inline text. */
function howTo({ texts, slug, kind }: Launch): Benefit | null {
  const text = texts[kind === 'retirement' ? 'what to do instead' : 'how to use it'] ?? '';
  const [first = ''] = text.split(/\n[ \t]*\n/);
  const isPlain = first !== '' && !/^\s*(?:[-*+>#|]|\d+[.)])|[[\]<>]/.test(first);
  return isPlain
    ? {
        text: first
          .replace(/\*\*|__/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        source: `the plan of the launch ${slug}`,
      }
    : null;
}
