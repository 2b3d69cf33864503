/** Commands: `check` in a clone. In: options. Out: the report or JSON on stdout; an error where something required is missing. */
import type { FileReader } from '../collect/files.ts';
import { fragmentPaths } from '../collect/fragments.ts';
import type { Git } from '../collect/git.ts';
import { locate, NOT_ONE_COMMIT } from '../collect/locate.ts';
import { readRemote } from '../collect/remote.ts';
import type { UnderReview } from '../collect/review.ts';
import { readSettings } from '../collect/settings.ts';
import { CLOCK } from '../edges/clock.ts';
import { resolveFolder } from '../edges/files.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import type { CheckLevel, SettingsFile } from '../model.ts';
import { readMerge } from '../parse/merge.ts';
import { splitMessage } from '../parse/message.ts';
import { refuseMissing, runCheck } from './check.ts';
import { checkJson } from './check-json.ts';
import { dateOf } from './date-of.ts';

/** What the command line asks for. Paths are absolute. */
export interface CheckCloneOptions {
  readonly directory: string;
  /** Null for the newest commit. */
  readonly title: string | null;
  readonly bodyFile: string | null;
  readonly labels: readonly string[];
  readonly author: string | null;
  readonly base: string | null;
  readonly configFile: string | null;
  readonly level: CheckLevel | null;
  readonly isJson: boolean;
}

/**
 * Reviews what is about to become a pull request, with the settings of the clone.
 * @throws `E_CHECK_FAILED`, `E_GIT_NO_COMMITS`, `E_OPTION_INVALID`, `E_REF_INVALID`, `E_REF_UNKNOWN`, `E_REF_UNRELATED`, and what reading the clone and its settings throws.
 */
export async function checkClone(
  options: CheckCloneOptions,
  { git, files }: { readonly git: Git; readonly files: FileReader },
  host: Host,
  print: (text: string) => unknown,
): Promise<void> {
  const { directory, level, configFile, isJson } = options;
  const place = await locate(git, files, directory);
  const [settings, remotes, under] = await Promise.all([
    readSettings(files, place.root, configFile),
    files.readHint(`${place.gitDirectory}/config`),
    readUnderReview(options, git, files),
  ]);
  const remote = readRemote(remotes ?? '');
  const repository = { slug: remote.slug, url: remote.url, name: remote.name ?? '', visibility: 'unknown' } as const;
  const outcome = await host.during(
    'Reading the pull request',
    runCheck(
      { ...under, fragments: await readFragmentFiles(files, place.root, under.paths) },
      { settings, repository, date: dateOf(CLOCK.now()), level },
      'private',
    ),
  );
  print(isJson ? checkJson(outcome) : outcome.report);
  refuseMissing(outcome);
}

/** As they stand in the work tree; those that the branch deletes are none. */
async function readFragmentFiles(
  files: FileReader,
  root: string | null,
  paths: readonly string[] | null,
): Promise<readonly SettingsFile[]> {
  if (root === null) return [];
  const texts = await Promise.all(
    fragmentPaths(paths).map(async path => ({ path, text: await files.readWithin(root, path) })),
  );
  return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}

/** As GitHub proposes it: of one commit, its subject and body. A title that somebody gives is about work of their own. */
async function readUnderReview(
  { directory, title, bodyFile, labels, author, base }: CheckCloneOptions,
  git: Git,
  files: FileReader,
): Promise<UnderReview> {
  const body = bodyFile === null ? null : await readBody(bodyFile, files);
  const proposed = title === null ? await newestCommit(git, directory) : { title, body: '', paths: null, author: null };
  return {
    pullRequest: {
      number: null,
      title: proposed.title,
      body: body ?? proposed.body,
      labels,
      author: { name: author ?? proposed.author ?? (await nameOfUser(git)), login: author },
      base: base ?? '',
      head: '',
      isFromFork: false,
    },
    issues: [],
    paths: base === null ? proposed.paths : await changedSince(git, base),
  };
}

async function readBody(file: string, files: FileReader): Promise<string> {
  const isFolder = (await resolveFolder(file)) !== null;
  const body = isFolder ? null : await files.read(file);
  if (body === null)
    throw fail('E_OPTION_INVALID', { option: '--body-file', value: file, expected: 'a file with the description' });
  return body;
}

async function nameOfUser(git: Git): Promise<string> {
  const { stdout, code } = await git.run(['config', 'user.name']);
  return (code === 0 ? stdout.trim() : '') || 'unnamed author';
}

interface Proposed {
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly paths: readonly string[];
}

/** Of a merge, as `draft` reads it: what its body calls it, and what it brought to the branch. */
async function newestCommit(git: Git, directory: string): Promise<Proposed> {
  const { stdout, code } = await git.run([
    'log',
    '-1',
    '-z',
    '-m',
    '--first-parent',
    '--name-only',
    '--no-renames',
    '--format=%an%x00%B%x00',
    'HEAD',
  ]);
  if (code !== 0) throw fail('E_GIT_NO_COMMITS', { directory });
  const [author = '', message = '', ...paths] = stdout.split('\0');
  const parts = splitMessage(message.trim());
  const merge = readMerge(parts);
  return {
    title: merge?.title ?? parts.subject,
    body: merge?.body ?? parts.body,
    author,
    paths: paths.map(path => path.trim()).filter(path => path !== ''),
  };
}

/** What the branch changed since it left `base`. */
async function changedSince(git: Git, base: string): Promise<readonly string[]> {
  if (NOT_ONE_COMMIT.test(base)) throw fail('E_REF_INVALID', { ref: base });
  const { stdout, stderr, code } = await git.run([
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--end-of-options',
    `${base}...HEAD`,
  ]);
  if (code !== 0 && stderr.includes('no merge base')) throw fail('E_REF_UNRELATED', { ref: base });
  if (code !== 0) throw fail('E_REF_UNKNOWN', { ref: base, known: [] });
  return stdout.split('\0').filter(path => path !== '');
}
