/** Commands: `launch publish`. In: a launch whose stage everyone has, and where plans lie. Out: a dated entry in the changelog or on its way there, and a plan that says so. */
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { openAsks } from '../gate/open-asks.ts';
import { withLabelHold } from '../launch/hold-by-label.ts';
import { type BegunStage, begunStages } from '../launch/stage-to-tell.ts';
import { takeStep } from '../launch/take-step.ts';
import type { Document, Launch } from '../model.ts';
import type { DatedEntry } from '../publish/changelog/dated-entry.ts';
import { launchEntry, planParagraphs } from '../publish/shipping/launch-entry.ts';
import { longDate } from '../render/calendar.ts';
import { refuseDenied } from '../render/deny.ts';
import { findLaunch, type LaunchWorld } from './launch.ts';

/** Where nothing else is configured. */
const CHANGELOG = 'CHANGELOG.md';

/**
 * Tells everyone of a launch's stage without a release: a dated entry in the changelog, from the approved text for a blog where there is
 * one. First the entry, then the note in the plan: a run that was killed between them finds the entry and adds the note.
 * @param open What everybody may read is said here.
 * @throws `E_LAUNCH_STEP` where it has not reached everyone, is on hold, or was told; `E_GATE_CLOSED` where a text asks for words or
 *   waits for an approval; `E_TEXT_DENIED`, `E_LAUNCH_ENTRY_CLOSED`, and what writing throws.
 */
export async function publishLaunch(slug: string, world: LaunchWorld, host: Host, open: Host = host): Promise<void> {
  const { place, today, config } = world;
  const { plan, launch: planned } = findLaunch(slug, await place.plans());
  const launch = withLabelHold(planned, await place.held());
  const refuse = (problem: string) => fail('E_LAUNCH_STEP', { slug, step: 'publish', problem });
  if (launch.hold !== null) throw refuse('it is on hold');
  const begun = begunStages(launch).at(-1);
  // A release that told of it leaves nothing to complete.
  if (begun === undefined || !begun.stage.isPublic || begun.version !== '' || launch.promise === '')
    throw refuse(NOTHING_TO_TELL);
  if (!begun.isTold && (await place.isInApprovedNotes(slug, config.approvers))) throw refuse(TOLD_BY_RELEASE);
  const path = config.drafts.changelog ?? CHANGELOG;
  const entry = await approvedEntry(launch, begun, world);
  refuseDenied([{ ...ENTRY, path, text: `${entry.name}\n\n${entry.text}` }], config.deny);
  const said = await place.tell(path, entry, begun.isTold);
  if (said === null) throw refuse(NOTHING_TO_TELL);
  open.say(said);
  if (begun.isTold) return;
  const step = { kind: 'told', version: '' } as const;
  const noted = takeStep(plan.text, launch, step, { today, who: '' });
  await place.write(plan.path, plan.text, noted, `docs(launches): told ${slug}`);
  host.say(`${plan.path} says that everyone was told, so the next notes are silent of it.`);
}

const TOLD_BY_RELEASE =
  'the approved notes of the coming release tell of it already; publish them, or take it out of them and approve that';
const NOTHING_TO_TELL = 'it has no stage that everyone has yet to hear of';

/** @throws `E_GATE_CLOSED`. */
async function approvedEntry(
  launch: Launch,
  { stage, day }: BegunStage,
  { place, config }: LaunchWorld,
): Promise<DatedEntry> {
  const folder = `launches/${launch.slug}/${stage.name}`;
  const texts = await place.texts(folder);
  const { entry, source } = launchEntry(launch, texts, longDate(day));
  const closed = (missing: readonly string[]) => fail('E_GATE_CLOSED', { what: launch.slug, missing });
  const asks = source === null ? [] : openAsks([source]);
  if (asks.length > 0) throw closed(asks.map(({ question, where }) => `${question} (${where})`));
  const isApproved = await place.isApproved(folder, texts, config.approvers);
  if (isApproved === false) throw closed(['nobody has approved the text']);
  // Of the plan's own words, also of its promise over a text without a title, only those are approved that an approved text has too.
  const isSeen = (own: string): boolean =>
    texts.some(({ path, text }) => path.includes('/customers.') && folded(text).includes(folded(own)));
  const words = source === null ? planParagraphs(launch) : [entry.name];
  if (isApproved === true && !words.every(isSeen))
    throw closed([`what customers can do is said in other words in the plan than in ${folder}`]);
  return entry;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTRY: Document = {
  name: 'entry',
  path: '',
  audience: 'customers',
  channel: 'changelog',
  visibility: 'public',
  text: '',
};
