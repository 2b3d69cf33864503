/** Init: what lets people start and step launches on GitHub. Data: files by their paths; docs/launches.md shows the same, which a test keeps true. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's.

const WORKFLOW = [
  'name: Launch',
  'on:',
  '  workflow_dispatch: # Actions → Launch → Run workflow',
  '    inputs:',
  '      step:',
  '        description: What happens',
  '        type: choice',
  '        options: [advance, hold, resume, rollback, move, publish, told, start]',
  '      launch:',
  '        description: The launch, such as scheduled-exports',
  '        required: true',
  '      words:',
  "        description: 'Why; for move the stage and its day: ga 2026-06-16'",
  '  issues:',
  "    types: [labeled, unlabeled] # hold, on a launch's issue; launch, on one that asks for it",
  'permissions:',
  "  contents: write # the launch's branch, the drafts, the memory branch",
  '  pull-requests: write # their pull requests',
  '  issues: write # the checklists; without it no label is seen',
  'concurrency: # other labels wait for nobody, and nobody for them',
  "  group: ${{ github.event_name == 'issues' && !contains(fromJSON('[\"hold\",\"launch\"]'), github.event.label.name) && github.run_id || 'release-notes' }}",
  'jobs:',
  '  launch:',
  '    if: github.event_name != \'issues\' || contains(fromJSON(\'["hold","launch"]\'), github.event.label.name)',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  '        with:',
  '          fetch-depth: 0',
  '          persist-credentials: false',
  "      - uses: drumroll-notes/drumroll@main # pin a release's commit",
  '        with:',
  "          command: ${{ github.event_name == 'workflow_dispatch' && 'launch' || 'auto' }}",
  '          launch: ${{ inputs.step }} ${{ inputs.launch }} ${{ inputs.words }}',
];

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
const FORM = [
  'name: Launch',
  'description: A feature that customers hear of in stages, and not before its time',
  "title: 'Launch: '",
  'labels: [launch]',
  'body:',
  '  - type: textarea',
  '    id: promise',
  '    attributes:',
  '      label: What can customers do with it that they could not do before?',
  '      description: One sentence. Every text of the launch begins with it, and the plan asks for the rest.',
  '    validations:',
  '      required: true',
];

/** A workflow with a button, and an issue form: whoever fills it in has started a launch. */
export const LAUNCH_FILES: readonly { readonly path: string; readonly text: string }[] = [
  { path: '.github/workflows/launch.yml', text: `${WORKFLOW.join('\n')}\n` },
  { path: '.github/ISSUE_TEMPLATE/launch.yml', text: `${FORM.join('\n')}\n` },
];
