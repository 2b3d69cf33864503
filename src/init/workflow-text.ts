/** Init: the workflows of docs/github.md. In: the release branch. Out: their texts. A test keeps them equal. */
import { Document, isNode, isSeq } from 'yaml';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** Why a line is there, by its path. */
const COMMENTS: readonly (readonly [path: readonly (string | number)[], comment: string])[] = [
  [
    ['on', 'schedule', 0, 'cron'],
    ' writes what waited while somebody edited, and heals what a missed event left behind',
  ],
  [['permissions', 'contents'], " the drafts' branch, the draft release, the memory branch"],
  [['permissions', 'pull-requests'], " the drafts' pull request"],
  [['permissions', 'issues'], ' the checklist, and linked issues'],
  [['concurrency', 'group'], ' one run at a time; two at once are safe, but one of them waits'],
  [['jobs', 'draft', 'steps', 0, 'uses'], ' v7.0.1'],
  [['jobs', 'draft', 'steps', 1, 'uses'], " pin a release's commit"],
];

export function workflowText(branch: string): string {
  const document = new Document({
    name: 'Release notes',
    on: { push: { branches: [branch] }, schedule: [{ cron: '17 * * * *' }], workflow_dispatch: null },
    permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
    concurrency: { group: 'release-notes' },
    jobs: {
      draft: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: CHECKOUT, with: { 'fetch-depth': 0, 'persist-credentials': false } },
          { uses: 'drumroll-notes/drumroll@main' },
        ],
      },
    },
  });
  return written(document, COMMENTS, [['on', 'push', 'branches']]);
}

const PUBLISH_COMMENTS: typeof COMMENTS = [
  [['on', 'push', 'tags'], ' an approved text goes onto its tag'],
  [['on', 'release', 'types'], ' or onto the page that somebody published by hand'],
  [['on', 'pull_request_review', 'types'], ' an approval is noted at once'],
  [['on', 'pull_request', 'types'], ' and so is a merge of the drafts'],
  [['permissions', 'contents'], ' the release, the memory branch'],
  [['permissions', 'pull-requests'], ' one comment for whoever publishes'],
  [['permissions', 'issues'], ' linked issues, where notes are made for a tag that was never drafted'],
  [['concurrency', 'group'], ' the same as the drafts have'],
  [['jobs', 'publish', 'if'], ' reviews and merges of the drafts only'],
  [['jobs', 'publish', 'steps', 0, 'uses'], " pin a release's commit"],
  [['jobs', 'publish', 'steps', 0, 'with', 'command'], ' by the button, what is approved goes out without a tag too'],
];

/** The button "Publish notes", and what else ships an approved text. */
export function publishWorkflowText(): string {
  const document = new Document({
    name: 'Publish notes',
    on: {
      push: { tags: ['**'] },
      release: { types: ['published'] },
      pull_request_review: { types: ['submitted', 'dismissed'] },
      pull_request: { types: ['closed'] },
      workflow_dispatch: null,
    },
    permissions: { contents: 'write', 'pull-requests': 'write', issues: 'read' },
    concurrency: { group: 'release-notes' },
    jobs: {
      publish: {
        if: "github.event.pull_request == null || startsWith(github.event.pull_request.head.ref, 'drumroll/')",
        'runs-on': 'ubuntu-latest',
        steps: [
          {
            uses: 'drumroll-notes/drumroll@main',
            // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
            with: { command: "${{ github.event_name == 'workflow_dispatch' && 'publish' || 'auto' }}" },
          },
        ],
      },
    },
  });
  return written(document, PUBLISH_COMMENTS, [
    ['on', 'push', 'tags'],
    ['on', 'release', 'types'],
    ['on', 'pull_request_review', 'types'],
    ['on', 'pull_request', 'types'],
  ]);
}

function written(document: Document, comments: typeof COMMENTS, flowing: readonly (readonly string[])[]): string {
  for (const [path, comment] of comments) {
    const node = document.getIn(path, true);
    if (isNode(node)) node.comment = comment;
  }
  for (const path of flowing) {
    const list = document.getIn(path, true);
    if (isSeq(list)) list.flow = true;
  }
  return document.toString({ lineWidth: 0, nullStr: '', singleQuote: true, flowCollectionPadding: false });
}
