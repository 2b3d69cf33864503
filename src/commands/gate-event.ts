/** Commands: the gate in a workflow. In: a launch's name or none, and GitHub. Out: what is missing in the log, the job's summary and a file; fails where it must wait. */
import { join } from 'node:path';
import { disk } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { writeOutputs, writeSummary } from '../edges/workflow.ts';
import { fail } from '../errors.ts';
import type { Gate } from '../gate/gate.ts';
import type { DraftRequest, Edges } from '../gather.ts';
import { withoutPlanWords } from '../launches.ts';
import { fenced } from '../publish/letters/fenced.ts';
import { gateJson, gateText } from './gate-text.ts';
import type { GitHubRun } from './github-run.ts';
import { onGitHub, stopperWorld } from './launch-command.ts';
import { releaseDrafts } from './release-drafts.ts';
import { gateOfLaunch, gateOfRelease } from './run-gate.ts';
import { settingsOnGitHub } from './settings-on-github.ts';

/** What the step asks for. */
export interface GateStep {
  /** Empty for the release that is being written. */
  readonly slug: string;
  readonly request: DraftRequest & { readonly out: string };
  readonly edges: Edges;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** @throws `E_GATE_CLOSED`; `E_LAUNCH_UNSAID` where the log is no place to say why. */
export async function takeGate(step: GateStep, run: GitHubRun, host: Host): Promise<void> {
  const { slug, config, today } = await settingsOnGitHub(run);
  if (step.slug === '') {
    const world = { config, today, ...(await stopperWorld(run, slug, config)) };
    const readDrafts = () => releaseDrafts(run.edge, slug, run.source.branch, config);
    return tell(await gateOfRelease(step.request, step.edges, { ...world, readDrafts }, host), step, host);
  }
  const world = { config, today, who: '', ...(await onGitHub(run, slug, config)) };
  const { guestOf } = world.place;
  await withoutPlanWords(guestOf, async () => {
    const found = await gateOfLaunch(step.slug, world);
    if (guestOf === null) return tell(found, step, host);
    if (!found.isOpen) throw fail('E_GATE_CLOSED', { what: found.subject, missing: [] });
    host.say('Ready.');
  });
}

async function tell(found: Gate, { request, environment }: GateStep, host: Host): Promise<void> {
  const text = gateText(found, false);
  for (const line of text.trimEnd().split('\n')) host.say(line);
  const json = join(request.out, 'gate.json');
  await disk.writeAll([{ path: json, text: gateJson(found) }]);
  await writeOutputs(environment, { json });
  await writeSummary(environment, fenced(text, 'text'));
  if (!found.isOpen) throw fail('E_GATE_CLOSED', { what: found.subject, missing: [] });
}
