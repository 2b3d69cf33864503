/** Commands: workflow and pull request template that `init` proposes. In: what is there. Out: what to write. */
import type { FileReader } from '../collect/files.ts';
import type { Host } from '../edges/host.ts';
import { LAUNCH_FILES } from '../init/launch-files.ts';
import { templateText } from '../init/template-text.ts';
import { TOOLS } from '../init/tools.ts';
import { publishWorkflowText, workflowText } from '../init/workflow-text.ts';
import type { FileWriter } from '../publish/write/apply.ts';
import type { Look } from './survey.ts';

/** A file to write, relative to the root. */
export interface Proposal {
  readonly path: string;
  /** Its text as it is; null where there is none. */
  readonly before: string | null;
  readonly text: string;
}

export const WORKFLOWS = '.github/workflows';
const PUBLISH = 'publish-notes.yml';
const OUR_WORKFLOW = /uses:\s*['"]?[\w.-]+\/drumroll@/;

/** None where a workflow runs Drumroll already. */
export async function proposeWorkflows(
  files: FileReader,
  root: string,
  look: Look,
  host: Host,
): Promise<readonly Proposal[]> {
  const names = (await files.listWithin(root, WORKFLOWS)).filter(name => /^[^/]+\.ya?ml$/.test(name));
  const running = new Map<string, string[]>();
  for (const name of names) {
    const text = (await files.readWithin(root, `${WORKFLOWS}/${name}`)) ?? '';
    if (OUR_WORKFLOW.test(text)) {
      host.say(`keep ${WORKFLOWS}/${name}: it runs Drumroll already.`);
      return [];
    }
    for (const { name: tool, runs } of TOOLS)
      if (runs.test(text)) running.set(tool, [...(running.get(tool) ?? []), name]);
  }
  for (const [tool, where] of running)
    host.say(
      `${tool} still runs in ${where.join(', ')}: both can run side by side; take it out when you want only one.`,
    );
  const path = ['release-notes.yml', 'drumroll.yml'].find(name => !names.includes(name));
  if (path === undefined) {
    host.say(`keep ${WORKFLOWS}/drumroll.yml: it exists. docs/github.md has the workflow.`);
    return [];
  }
  const drafts = { path: `${WORKFLOWS}/${path}`, before: null, text: workflowText(look.branch) };
  if (names.includes(PUBLISH)) {
    host.say(`keep ${WORKFLOWS}/${PUBLISH}: it exists. docs/github.md has the workflow that publishes.`);
    return [drafts];
  }
  return [drafts, { path: `${WORKFLOWS}/${PUBLISH}`, before: null, text: publishWorkflowText() }];
}

/** Those that are not there. */
export async function proposeLaunches(files: FileReader, root: string, host: Host): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const { path, text } of LAUNCH_FILES)
    if ((await files.readWithin(root, path)) === null) proposals.push({ path, before: null, text });
    else host.say(`keep ${path}: it exists. docs/launches.md has ours.`);
  return proposals;
}

/** Where GitHub looks for templates (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests). */
const TEMPLATE = /^(?:\.github\/|docs\/)?pull_request_template(?:\.(?:md|txt)|\/[^/]+\.md)$/i;
const USUAL_TEMPLATES = ['.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE.md'];
const MOST_TEMPLATES = 10;

/** Those that exist with the field they lack, else a new one. */
export async function proposeTemplates(
  files: FileReader & Pick<FileWriter, 'readTarget'>,
  root: string,
  look: Look,
  host: Host,
): Promise<readonly Proposal[]> {
  const known = look.paths.filter(path => TEMPLATE.test(path)).slice(0, MOST_TEMPLATES);
  const proposals: Proposal[] = [];
  let found = 0;
  for (const path of new Set([...known, ...USUAL_TEMPLATES])) {
    const before = await files.readWithin(root, path);
    if (before === null) continue;
    found += 1;
    const text = templateText(before);
    if ((await files.readTarget(`${root}/${path}`)).isForeign)
      host.say(`keep ${path}: it is a link. Add a line "Release-Note:" to what it points to.`);
    else if (text === null) host.say(`keep ${path}: it has a field for notes that Drumroll reads.`);
    // On a disk that takes both names for one file, git's name for it is the one.
    else if (!proposals.some(other => other.path.toLowerCase() === path.toLowerCase()))
      proposals.push({ path, before, text });
  }
  const text = templateText(null);
  return found > 0 || text === null ? proposals : [{ path: USUAL_TEMPLATES[0] ?? '', before: null, text }];
}
