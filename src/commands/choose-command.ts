/** Commands: what `auto` does. In: the event that started the workflow. Out: a command and why (DESIGN §5). */
import { fail } from '../errors.ts';

/** What is known of an event without asking GitHub. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The payload's `action`; empty where there is none. */
  readonly action: string;
  /** `GITHUB_REF`. */
  readonly ref: string;
  /** The head branch of a pull request; empty elsewhere. */
  readonly head: string;
  /** The branch that a pull request goes to; empty elsewhere. */
  readonly base: string;
  /** Whether the pull request is merged. */
  readonly isMerged: boolean;
  /** The tag of a release event; empty elsewhere. */
  readonly releaseTag: string;
  /** Whether a push deleted its branch or tag. */
  readonly isDeletion: boolean;
  /** The label that was set or taken off; empty elsewhere. */
  readonly label: string;
}

export interface Choice {
  readonly command: 'draft' | 'combine' | 'check' | 'publish' | 'launch' | 'gate' | 'nothing';
  /** The end of a sentence. */
  readonly reason: string;
  /** Whether the workflow names the command. */
  readonly isAsked?: true;
}

const CHECKED = new Set(['opened', 'edited', 'synchronize', 'reopened', 'labeled', 'unlabeled']);
const KNOWN = [
  'pull_request',
  'pull_request_review',
  'merge_group',
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
  'issues',
];

/** Where the drafts' branches live. */
const DRAFTS = 'drumroll/';

/** On an issue: somebody plans a launch; it stands still. */
const LAUNCH_LABEL = 'launch';
const HOLD_LABEL = 'hold';

const LAUNCHES = `${DRAFTS}launches/`;
const LATER = 'what happens to the texts of a launch is read with the next draft';

function isOurs(ref: string): boolean {
  return ref.startsWith(`refs/heads/${DRAFTS}`) || ref === 'refs/heads/drumroll-state';
}

/** @throws `E_EVENT_UNKNOWN` for an event that is not in the table. */
export function chooseCommand({ name, action, ref, head, isMerged, isDeletion, label }: WorkflowEvent): Choice {
  switch (name) {
    case 'pull_request':
      if (head.startsWith(LAUNCHES)) return { command: 'nothing', reason: LATER };
      if (head.startsWith(DRAFTS) && isMerged) return { command: 'publish', reason: 'the drafts were merged' };
      if (head.startsWith(DRAFTS))
        return { command: 'nothing', reason: 'this pull request holds the drafts themselves' };
      return CHECKED.has(action)
        ? { command: 'check', reason: `a pull request was ${action}` }
        : { command: 'nothing', reason: `nothing to review when a pull request was ${action}` };
    case 'pull_request_review':
      if (head.startsWith(LAUNCHES)) return { command: 'nothing', reason: LATER };
      return head.startsWith(DRAFTS)
        ? { command: 'publish', reason: 'somebody reviewed the drafts' }
        : { command: 'nothing', reason: 'only reviews of the drafts count' };
    case 'merge_group':
      return { command: 'nothing', reason: 'a merge queue needs an answer and nothing else' };
    case 'push':
      if (isDeletion) return { command: 'nothing', reason: 'a branch or tag was deleted' };
      if (isOurs(ref)) return { command: 'nothing', reason: 'this branch is written by Drumroll' };
      return ref.startsWith('refs/tags/')
        ? { command: 'publish', reason: `the tag ${ref.slice('refs/tags/'.length)} was pushed` }
        : { command: 'draft', reason: `${ref.replace('refs/heads/', '')} was pushed` };
    case 'release':
      return action === 'published'
        ? { command: 'publish', reason: 'a release was published' }
        : { command: 'nothing', reason: `nothing to do when a release was ${action}` };
    case 'issues':
      if (action === 'labeled' && label === LAUNCH_LABEL)
        return { command: 'launch', reason: 'an issue asks for a launch' };
      return (action === 'labeled' || action === 'unlabeled') && label === HOLD_LABEL
        ? { command: 'draft', reason: `an issue was ${action} ${HOLD_LABEL}` }
        : { command: 'nothing', reason: `nothing to do when an issue was ${action}` };
    case 'schedule':
    case 'workflow_dispatch':
      return { command: 'draft', reason: `of the ${name} event` };
    default:
      throw fail('E_EVENT_UNKNOWN', { event: name, known: KNOWN });
  }
}
