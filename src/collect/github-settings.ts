/** Collect, GitHub: the repository's settings without a checkout. In: a commit. Out: parts of a query, and what its answer holds. */
import { fail } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { type Fields, fields, list, text } from './json.ts';
import { FORM_FILES, FORM_FOLDER, uniqueTexts } from './pull-request-templates.ts';
import {
  CONFIG_FILES,
  GLOSSARY_FILES,
  LAUNCH_FILE,
  LAUNCH_FOLDER,
  OVERRIDE_FOLDER,
  type Settings,
  settingsOf,
  TEMPLATE_FOLDER,
} from './settings.ts';

const BLOB = '... on Blob { text isTruncated }';

/** Files by the alias that they are asked for under. */
const FILES: readonly (readonly [alias: string, paths: readonly string[]])[] = [
  ['config', CONFIG_FILES],
  ['glossary', GLOSSARY_FILES],
  ['form', FORM_FILES],
];

/** One file of a commit. */
export function fileSelection(alias: string, at: string, path: string): string {
  return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ${BLOB} }`;
}

/** What of {@link settingsSelection} is about the configuration. */
export function configSelection(at: string): readonly string[] {
  return filesSelection(
    at,
    FILES.filter(([alias]) => alias === 'config'),
  );
}

function filesSelection(at: string, files: typeof FILES): readonly string[] {
  return files.flatMap(([alias, paths]) => paths.map((path, index) => fileSelection(`${alias}${index}`, at, path)));
}

/** Everything that {@link readGitHubSettings} reads, for a query of the repository; what is not asked for is not there. */
export function settingsSelection(at: string): readonly string[] {
  return [
    ...filesSelection(at, FILES),
    folderSelection('templates', at, TEMPLATE_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`),
    folderSelection('overrides', at, OVERRIDE_FOLDER, ''),
    launchesSelection(at),
    folderSelection('forms', at, FORM_FOLDER, ''),
  ];
}

/** Plans of launches, of a commit or branch. */
export function launchesSelection(at: string): string {
  return folderSelection('launches', at, LAUNCH_FOLDER, ` ... on Tree { entries { name object { ${BLOB} } } }`);
}

/** Reads {@link launchesSelection}. @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
export function readGitHubLaunches(found: Fields): readonly SettingsFile[] {
  return entriesOf(found.launches, LAUNCH_FOLDER, /^launch\.md$/)
    .filter(({ path }) => path.endsWith(`/${LAUNCH_FILE}`))
    .map(({ path, text: content }) => ({ path: `${LAUNCH_FOLDER}/${path}`, text: content }));
}

function folderSelection(alias: string, at: string, path: string, inside: string): string {
  return `${alias}: object(expression: ${JSON.stringify(`${at}:${path}`)}) { ... on Tree { entries { name object { ${BLOB}${inside} } } } }`;
}

/** @throws `E_GITHUB_PARTIAL` for a file that GitHub cuts short. */
export function readGitHubSettings(found: Fields): Settings {
  const [config = null] = filesOf(found, 'config', CONFIG_FILES);
  const [glossary = null] = filesOf(found, 'glossary', GLOSSARY_FILES);
  return settingsOf({
    config,
    glossary,
    launches: readGitHubLaunches(found),
    templates: entriesOf(found.templates, TEMPLATE_FOLDER, /\.hbs$/),
    overrides: entriesOf(found.overrides, OVERRIDE_FOLDER, /\.md$/),
    pullRequestTemplates: uniqueTexts([
      ...filesOf(found, 'form', FORM_FILES),
      ...entriesOf(found.forms, FORM_FOLDER, /\.md$/i),
    ]),
  });
}

function filesOf(found: Fields, alias: string, paths: readonly string[]): readonly SettingsFile[] {
  return paths.flatMap((path, index) => fileOf(found[`${alias}${index}`], path, path));
}

/** Files of a folder and of those in it, named by their path below it. */
function entriesOf(folder: unknown, path: string, wanted: RegExp): readonly SettingsFile[] {
  return list(fields(folder).entries).flatMap(entry => {
    const { name, object } = fields(entry);
    const inside = list(fields(object).entries).flatMap(one => {
      const { name: file, object: blob } = fields(one);
      return wanted.test(text(file))
        ? fileOf(blob, `${path}/${text(name)}/${text(file)}`, `${text(name)}/${text(file)}`)
        : [];
    });
    return wanted.test(text(name)) ? [...fileOf(object, `${path}/${text(name)}`, text(name)), ...inside] : inside;
  });
}

/** None for what is no text file. */
function fileOf(blob: unknown, whole: string, path: string): readonly SettingsFile[] {
  const { text: content, isTruncated } = fields(blob);
  if (isTruncated === true)
    throw fail('E_GITHUB_PARTIAL', { what: `file ${whole}`, expected: 'all', got: 'its start' });
  return typeof content === 'string' ? [{ path, text: content }] : [];
}
