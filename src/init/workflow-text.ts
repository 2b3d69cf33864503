/** Init: the workflow of docs/github.md. In: the release branch. Out: its text. A test keeps the two equal. */
import { Document, isScalar, isSeq } from 'yaml';

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
  for (const [path, comment] of COMMENTS) {
    const node = document.getIn(path, true);
    if (isScalar(node)) node.comment = comment;
  }
  const branches = document.getIn(['on', 'push', 'branches'], true);
  if (isSeq(branches)) branches.flow = true;
  return document.toString({ lineWidth: 0, nullStr: '', singleQuote: true, flowCollectionPadding: false });
}
