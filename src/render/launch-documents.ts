/** Render: which documents a launch has. In: a launch. Out: what to write for its current and its next stage, and nothing for later ones. */
import type { Audience, Channel, Launch, LaunchStage, Visibility } from '../model.ts';

/** One text about one moment of a launch. */
export interface LaunchDocument {
  readonly name: string;
  readonly path: string;
  readonly template: string;
  readonly audience: Audience;
  readonly channel: Channel;
  /** Of where it may lie: what customers may not know yet is internal, whoever it is written for. */
  readonly visibility: Visibility;
  /** The stage that it is about: the one that begins, that is on hold, or that was taken back. */
  readonly stage: LaunchStage;
}

interface Kind {
  readonly audience: Audience;
  readonly channel: Channel;
  readonly template: string;
}

const EMAIL: Kind = { audience: 'customers', channel: 'email', template: 'launch/customers.email.hbs' };
const BLOG: Kind = { audience: 'customers', channel: 'blog', template: 'launch/customers.blog.hbs' };
const IN_APP: Kind = { audience: 'customers', channel: 'in-app', template: 'launch/customers.in-app.hbs' };
const BRIEF: Kind = { audience: 'support', channel: 'brief', template: 'launch/support.brief.hbs' };
const CARD: Kind = { audience: 'sales', channel: 'card', template: 'launch/sales.card.hbs' };
const PAUSE_BRIEF: Kind = { ...BRIEF, template: 'launch/hold.support.hbs' };
const PAUSE_EMAIL: Kind = { ...EMAIL, template: 'launch/hold.customers.hbs' };
const RETURN_BRIEF: Kind = { ...BRIEF, template: 'launch/rollback.support.hbs' };
const RETURN_EMAIL: Kind = { ...EMAIL, template: 'launch/rollback.customers.hbs' };
/** It says nothing of what is launched: whoever uses the product at that time needs it, and may not know of the launch. */
const WINDOW: Kind = { ...EMAIL, template: 'launch/maintenance.customers.hbs' };
const CHECKLIST: Kind = { audience: 'team', channel: 'checklist', template: 'launch/checklist.hbs' };

/** Names of every template that a launch may need. */
export const LAUNCH_TEMPLATES: readonly string[] = [
  ...new Set(
    [EMAIL, BLOG, IN_APP, BRIEF, CARD, PAUSE_BRIEF, PAUSE_EMAIL, RETURN_BRIEF, RETURN_EMAIL, WINDOW, CHECKLIST].map(
      ({ template }) => template,
    ),
  ),
];

/** Few texts: those of the stage that it is in, and of the next one, which somebody has to prepare. Support comes first. */
export function launchDocuments(launch: Launch): readonly LaunchDocument[] {
  const { stages, reached, slug, hold } = launch;
  const now = stages[reached];
  const next = stages[reached + 1];
  const gone = goneStages(launch).at(-1);
  const at = (stage: LaunchStage, folder: string) => (kind: Kind) => documentOf(launch, stage, folder, kind);
  return [
    ...[now, next].flatMap(stage =>
      stage === undefined ? [] : kindsOf(launch, stage).map(at(stage, `launches/${slug}/${stage.name}`)),
    ),
    ...(hold === null || now === undefined ? [] : [PAUSE_BRIEF, PAUSE_EMAIL].map(at(now, `launches/${slug}/hold`))),
    ...(gone === undefined ? [] : [RETURN_BRIEF, RETURN_EMAIL].map(at(gone, `launches/${slug}/rollback`))),
    ...(next === undefined || !isWindowNear(launch) ? [] : [WINDOW].map(at(next, `launches/${slug}/maintenance`))),
    ...[next ?? now].flatMap(stage => (stage === undefined ? [] : [CHECKLIST].map(at(stage, `launches/${slug}`)))),
  ];
}

/** Whether it comes before the stage after the next: its notice goes out days ahead. */
function isWindowNear({ maintenance, stages, reached }: Launch): boolean {
  const later = stages[reached + 2]?.day ?? null;
  return maintenance !== null && (later === null || maintenance.start.slice(0, 10) < later);
}

/** Those who heard of the stages that were taken back have to hear of that. */
export function goneStages({ stages, reached, events }: Launch): readonly LaunchStage[] {
  if (events.findLast(({ kind }) => kind === 'began' || kind === 'returned')?.kind !== 'returned') return [];
  return stages
    .slice(reached + 1)
    .filter(({ name }) => events.some(({ kind, stage }) => kind === 'began' && stage === name));
}

/** A small launch gets few texts, a great one those that customers must not miss. */
function kindsOf({ kind, tier, stages }: Launch, stage: LaunchStage): readonly Kind[] {
  if (kind === 'retirement') return [BRIEF, EMAIL, ...(tier === 1 ? [BLOG] : [])];
  if (!stage.isPublic) return [BRIEF, ...(stages.indexOf(stage) > 0 ? [CARD] : []), EMAIL];
  if (tier === 3) return [BRIEF, IN_APP];
  return [BRIEF, CARD, EMAIL, IN_APP, ...(tier === 1 ? [BLOG] : [])];
}

function documentOf(
  launch: Launch,
  stage: LaunchStage,
  folder: string,
  { audience, channel, template }: Kind,
): LaunchDocument {
  const { slug } = launch;
  const isOut = audience === 'customers' && mayBeOut(launch, stage);
  const file = channel === 'checklist' ? 'checklist' : `${audience}.${channel}`;
  const path = `${folder}/${file}.md`;
  const name = `${slug}/${path.slice(`launches/${slug}/`.length, -'.md'.length)}`;
  return { name, path, template, audience, channel, visibility: isOut ? 'public' : 'internal', stage };
}

function mayBeOut({ stages, reached, hold, promise }: Launch, stage: LaunchStage): boolean {
  return stage.isPublic && stages.indexOf(stage) <= reached && hold === null && promise !== '';
}
