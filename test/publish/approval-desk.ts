/** Test support: a team whose drafts are approved and published on the double. */
import { type Scene, scene } from './github-scene.ts';

export const NOTES = 'releases/next/notes.md';

export function notesOn({ github }: Scene, branch = 'drumroll/main', path = NOTES): string {
  return github.repository.store.bytes(['show', `${branch}:${path}`]).toString('utf8');
}

export function edit(here: Scene, change: (text: string) => string, path = NOTES): string {
  return here.mia.push('drumroll/main', {
    message: 'docs: say it better',
    files: { [path]: change(notesOn(here, 'drumroll/main', path)) },
  });
}

export function letter({ github }: Scene): string {
  return github.repository.thread(1).body ?? '';
}

export function pageOf({ github }: Scene, tag: string) {
  return github.repository.data.releases.find(({ tagName, isDraft }) => tagName === tag && !isDraft) ?? null;
}

/** Two changes, drafted; approved by mia, who may write. */
export async function approved(options: Parameters<typeof scene>[0] = {}): Promise<Scene> {
  const here = await scene(options);
  here.merge('feat: export dashboards as PDF');
  here.merge('fix: no crash on empty names');
  await here.run();
  here.mia.review(1);
  return here;
}
