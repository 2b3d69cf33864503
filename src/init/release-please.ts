/** Init, release-please: its manifest config in (https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md); what it comes to out. */
import type { Carried, Left, Reading, Survey } from './finding.ts';
import { FORGE, keysLeft, TEMPLATES, VERSIONING } from './known-keys.ts';
import { typeSections } from './section.ts';
import { tagsWithPrefix } from './tag-prefix.ts';
import { isMapping, mapping, named, text } from './values.ts';

const VERSION_KEYS =
  'release-type versioning bump-minor-pre-major bump-patch-for-minor-pre-major release-as initial-version prerelease prerelease-type version-file extra-files plugins releaseType bumpMinorPreMajor bumpPatchForMinorPreMajor versionFile extraFiles versioningStrategy prereleaseType monorepoTags separate-pull-requests';
const TEXT_KEYS =
  'pull-request-title-pattern pull-request-header pull-request-footer group-pull-request-title-pattern changelog-type changelog-host changelog-path skip-changelog component-no-space date-format changelogPath changelogType changelogHost pullRequestTitlePattern';
const LEFT: Readonly<Record<string, string>> = {
  ...reasons(VERSION_KEYS, VERSIONING),
  ...reasons(TEXT_KEYS, TEMPLATES),
  ...reasons(
    'draft draft-pull-request force-tag-creation label release-label extra-label signoff skip-github-release snapshot-label skip-snapshot handleGHRelease manifest manifestFile manifestConfig branches primaryBranch onDemand always-update sequential-calls always-link-local',
    FORGE,
  ),
  ...reasons(
    'bootstrap-sha last-release-sha release-search-depth commit-search-depth commit-batch-size',
    'the release before is found along the history here; `--from` names another start',
  ),
  'exclude-paths': 'a commit belongs to a package here by all of its paths',
};
/** How tags are named; read together. */
const TAG_KEYS = [
  'include-component-in-tag',
  'include-v-in-tag',
  'tag-separator',
  'component',
  'package-name',
  'monorepo-tags',
];

function reasons(keys: string, why: string): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.split(' ').map(key => [key, why]));
}

/** For `release-please-config.json` and, with its few keys in camel case, the GitHub App's `.github/release-please.yml`. */
export function readReleasePlease(data: unknown, survey: Survey): Reading {
  const config = mapping(data);
  const sections = typeSections(config['changelog-sections'], 'changelog-sections', survey);
  const packages = readPackages(config, survey);
  return {
    carried: [...sections.carried, ...packages.carried],
    left: [
      ...sections.left,
      ...packages.left,
      ...keysLeft(config, LEFT, ['changelog-sections', 'packages', 'packageName', ...TAG_KEYS]),
    ],
  };
}

interface Found {
  readonly name: string;
  readonly path: string;
  /** What stands before the version, `v` included. */
  readonly prefix: string;
  readonly where: string;
}

function readPackages(config: Readonly<Record<string, unknown>>, survey: Survey): Reading {
  const packages = Object.entries(mapping(config.packages)).filter(([, own]) => isMapping(own));
  const found = packages.map(([path, own]) => readPackage(path, { ...config, ...mapping(own) }, survey));
  const carried: Carried[] = [];
  const left: Left[] = [];
  for (const [path, own] of packages) {
    const inner = mapping(own);
    const where = `packages ${named(path)}`;
    if (inner['changelog-sections'] !== undefined)
      left.push({ where: `${where}.changelog-sections`, why: 'rules here are the same for all packages' });
    left.push(...keysLeft(inner, LEFT, ['changelog-sections', ...TAG_KEYS], `${where}.`));
  }
  const root = found.find(({ path }) => path === '.');
  const parts = found.filter(({ path }) => path !== '.');
  if (root !== undefined && parts.length === 0) {
    const tags = tagsWithPrefix(root.prefix.replace(/v$/, ''), root.where, survey);
    return { carried: tags.carried, left: [...left, ...tags.left] };
  }
  const isUsual = parts.every(
    ({ name, path, prefix }) =>
      survey.usualPackages.some(usual => usual.path === path && usual.name === name) && speaksFor(prefix, name, survey),
  );
  if (!isUsual || parts.length !== survey.usualPackages.length)
    for (const { name, path, prefix, where } of parts)
      carried.push({ kind: 'package', name, path, tagPrefix: speaksFor(prefix, name, survey) ? null : prefix, where });
  return { carried, left };
}

function readPackage(path: string, options: Readonly<Record<string, unknown>>, survey: Survey): Found {
  const known = survey.packages.find(one => one.path === path)?.name;
  const written =
    text(options.component) ?? text(options['package-name']) ?? known ?? path.slice(path.lastIndexOf('/') + 1);
  const name = text(options.component) ?? written.replace(/^@[^/]+\//, '');
  const component = options['include-component-in-tag'] === false || name === '.' ? '' : name;
  const separator = typeof options['tag-separator'] === 'string' ? options['tag-separator'] : '-';
  const v = options['include-v-in-tag'] === false ? '' : 'v';
  return {
    name,
    path,
    prefix: component === '' ? v : `${component}${separator}${v}`,
    where: `packages ${named(path)}`,
  };
}

/** Whether tags with this prefix are read as the package's without being told. Without a name in it, the package has none of its own. */
function speaksFor(prefix: string, name: string, survey: Survey): boolean {
  const read = survey.readTag(`${prefix}1.2.3`);
  return read !== null && (read.package === name || read.package === '');
}
