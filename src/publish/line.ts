/** Publish: release lines. In: the release branch and what is released from it. Out: where that line keeps its things. */

/** One line of releases, and the names of everything that Drumroll keeps for it in one repository. */
export interface Line {
  /** `next`, `next-2.3`. */
  readonly id: string;
  /** Folder of its files, without a slash at the end. */
  readonly folder: string;
  /** The drafts branch. */
  readonly branch: string;
  /** Its file on the state branch. */
  readonly statePath: string;
  /** What its markers say: `drumroll:next`. */
  readonly mark: string;
}

/** What a line is named after. */
export interface LineFacts {
  readonly releaseBranch: string;
  readonly isDefaultBranch: boolean;
  /** Null for the whole product. */
  readonly package: string | null;
  /** In a shared drafts repository, whose line it is; null in the repository itself. */
  readonly guest: string | null;
}

/** The folder that `render` puts documents in. */
const RENDERED = 'releases/next';

/**
 * `main` is `releases/next` and `drumroll/main`; the maintenance branch `2.3.x` is `releases/next-2.3` and `drumroll/2.3.x`.
 * Guests have a folder and branches of their own, so that one private repository serves several public ones.
 */
export function releaseLine({ releaseBranch, isDefaultBranch, package: packageName, guest }: LineFacts): Line {
  const version = /^(\d+(?:\.\d+)*)\.x$/.exec(releaseBranch)?.[1];
  const names = [
    'next',
    ...(isDefaultBranch ? [] : [version ?? slugOf(releaseBranch)]),
    ...(packageName === null ? [] : [slugOf(packageName)]),
  ];
  const id = names.filter(name => name !== '').join('-');
  const prefix = guest === null ? '' : `${guest}/`;
  const suffix = packageName === null ? '' : `-${slugOf(packageName)}`;
  return {
    id,
    folder: `${prefix}releases/${id}`,
    branch: `drumroll/${prefix}${releaseBranch}${suffix}`,
    statePath: `releases/${prefix}${id}.json`,
    mark: `drumroll:${prefix.replace(/-{2,}/g, '-')}${id}`,
  };
}

/** How a drafts repository calls the repository that it holds drafts for: short where both belong to one owner. */
export function guestName(slug: string, draftsRepository: string): string {
  const [owner, name = ''] = slug.split('/');
  return owner === draftsRepository.split('/')[0] ? name : slug;
}

/** What the checklist's marker says: each release has its own issue, so it names what the release starts at. */
export function issueMark({ mark }: Line, base: string): string {
  return `${mark} ${base.replace(/[^\w.@/+-]+/g, '-').replace(/-{2,}/g, '-')}`;
}

/** Where the notes of the release that is being written are. */
export function notesPath({ folder }: Line): string {
  return `${folder}/notes.md`;
}

/** Where a released version's file moves to. */
export function shippedPath(path: string, line: Line, packageName: string | null, version: string): string {
  const root = line.folder.slice(0, line.folder.lastIndexOf('/'));
  const name = packageName === null ? version : `${line.id.replace(/^next-/, '')}-${version}`;
  return `${root}/${name}${path.slice(line.folder.length)}`;
}

/** A document's path in this line. */
export function pathInLine(path: string, { folder }: Line): string {
  if (path.startsWith(`${RENDERED}/`)) return folder + path.slice(RENDERED.length);
  const launch = /^launches\/[^/]+(?=\/)/.exec(path)?.[0];
  return launch === undefined ? `${folder}/${path}` : folder + path.slice(launch.length);
}

/** Two hyphens would end the comment that a marker is. */
function slugOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
}

/** The message of every commit of ours on a drafts branch; a person's has another. */
export const DRAFTS_MESSAGE = 'docs: draft release notes';
