/** Compose: labels that name a launch. In: a label. Out: the launch's short name, as its folder is called, and what people call it. */
import { launchSlug } from './launch-slug.ts';

/** A launch as a label names it. */
export interface LabelledLaunch {
  readonly slug: string;
  /** As somebody typed it for people; empty where they typed a short name. */
  readonly name: string;
}

/**
 * `launch: scheduled-exports` and `launch/Scheduled Exports` say the same: what somebody types for a person holds back as well.
 * @returns Null for a label that names none.
 */
export function launchOfLabel(label: string): LabelledLaunch | null {
  const typed = /^launch\s*[:/](.+)$/iu.exec(label)?.[1]?.trim() ?? '';
  const slug = launchSlug(typed);
  return slug === '' ? null : { slug, name: /^[a-z0-9_-]+$/.test(typed) ? '' : typed };
}
