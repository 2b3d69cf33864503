/** Init, semantic-release: its config in (https://semantic-release.gitbook.io/semantic-release/usage/configuration); what it comes to out. */
import type { Left, Reading, Survey } from './finding.ts';
import { FORGE, keysLeft, TEMPLATES, VERSIONING } from './known-keys.ts';
import { typeSections } from './section.ts';
import { prefixOf, tagsWithPrefix } from './tag-prefix.ts';
import { list, mapping, named, text } from './values.ts';

const LEFT: Readonly<Record<string, string>> = {
  branches: VERSIONING,
  branch: VERSIONING,
  releaseRules: VERSIONING,
  analyzeCommits: VERSIONING,
  preset: 'types are read in every spelling here',
  parserOpts: 'types are read in every spelling here',
  writerOpts: TEMPLATES,
  generateNotes: TEMPLATES,
  ...Object.fromEntries(
    'repositoryUrl plugins verifyConditions verifyRelease prepare publish success fail addChannel ci dryRun debug'
      .split(' ')
      .map(key => [key, FORGE]),
  ),
};

const NOTES = '@semantic-release/release-notes-generator';

export function readSemanticRelease(data: unknown, survey: Survey): Reading {
  const config = mapping(data);
  const left: Left[] = [];
  const extended = list(config.extends)
    .map(text)
    .filter(name => name !== null);
  if (extended.length > 0)
    left.push({
      where: 'extends',
      why: `${extended.map(named).join(', ')}: packages are not loaded, so what they say is not known here`,
    });
  const options = notesOptions(config);
  const types = mapping(options.presetConfig).types ?? mapping(config.presetConfig).types;
  const sections = typeSections(types, 'presetConfig.types', survey);
  if (options.writerOpts !== undefined && config.writerOpts === undefined)
    left.push({ where: `${NOTES}.writerOpts`, why: TEMPLATES });
  const tags = readTagFormat(config.tagFormat, survey);
  return {
    carried: [...sections.carried, ...tags.carried],
    left: [
      ...left,
      ...sections.left,
      ...tags.left,
      ...keysLeft(config, LEFT, ['extends', 'presetConfig', 'tagFormat']),
    ],
  };
}

/** Options stand beside the plugin's name: `["@semantic-release/release-notes-generator", { … }]`. */
function notesOptions(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const plugin = list(config.plugins).find(one => Array.isArray(one) && one[0] === NOTES);
  return mapping(Array.isArray(plugin) ? plugin[1] : config.generateNotes);
}

function readTagFormat(value: unknown, survey: Survey): Reading {
  const format = text(value);
  if (format === null) return { carried: [], left: [] };
  const prefix = prefixOf(format, /\$\{ ?version ?\}/);
  if (prefix !== null) return tagsWithPrefix(prefix, 'tagFormat', survey);
  return { carried: [], left: [{ where: 'tagFormat', why: `${named(format)} is more than a prefix and a version` }] };
}
