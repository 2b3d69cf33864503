/** Compose: labels that name a launch. In: a label. Out: the launch's short name, as its folder is called. */
import { launchSlug } from './launch-slug.ts';

/**
 * `launch: scheduled-exports` and `launch/Scheduled Exports` say the same: what somebody types for a person holds back as well.
 * @returns Null for a label that names none.
 */
export function launchOfLabel(label: string): string | null {
  const [, name = ''] = /^launch\s*[:/](.+)$/iu.exec(label) ?? [];
  return launchSlug(name) || null;
}
