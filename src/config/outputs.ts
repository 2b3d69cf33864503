/** Config: what the Action tells later steps. Data: action.yml and the docs are made from it. */

/**
 * All outputs: paths below our own folder and counts, nothing else. Text from a repository (a title, even a tag) must not
 * reach `${{ }}` in somebody's script, where it would run
 * (https://docs.github.com/en/actions/concepts/security/script-injections).
 */
export const OUTPUTS = [
  { name: 'out', description: 'Folder that the documents were written to.' },
  { name: 'notes', description: 'File with the customer notes.' },
  { name: 'internal-changelog', description: 'File with every change, for colleagues.' },
  {
    name: 'json',
    description:
      'File with the release as JSON, as `drumroll draft --json` prints it; for `command: gate`, what is missing.',
  },
  { name: 'evidence', description: 'File with all that was collected.' },
  { name: 'pull-request', description: 'Number of the pull request that holds the drafts.' },
  { name: 'issue', description: 'Number of the checklist issue.' },
  { name: 'published', description: 'Number of releases whose text was published or corrected.' },
  { name: 'commits', description: 'Number of commits in the release.' },
  { name: 'changes', description: 'Number of changes that they make.' },
  { name: 'public', description: 'Number of changes in the customer notes.' },
  { name: 'internal', description: 'Number of changes left out of them.' },
  { name: 'unsure', description: 'Number of those left out that nothing spoke for or against.' },
] as const;

/** The name of an output. */
export type OutputName = (typeof OUTPUTS)[number]['name'];
