/** Init, release-drafter: its config in (https://github.com/release-drafter/release-drafter, v6 and v7); what it comes to out. */
import { conditionRules } from './drafter-conditions.ts';
import type { Carried, Left, Reading, Survey } from './finding.ts';
import { judgeHeading } from './heading.ts';
import { keysLeft, TEMPLATES, VERSIONING } from './known-keys.ts';
import { sectionRule } from './section.ts';
import { prefixOf, tagsWithPrefix } from './tag-prefix.ts';
import { list, mapping, named, text, texts } from './values.ts';

const RANGE = 'every commit and pull request of the range is accounted for here';

const LEFT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'template name-template version-template change-template change-author-template change-authors-separator',
      'change-authors-final-separator change-title-escapes no-changes-template category-template header footer replacers',
      'new-contributor-template no-new-contributor-template no-contributors-template sort-by sort-direction references',
    ]
      .join(' ')
      .split(' ')
      .map(key => [key, TEMPLATES]),
  ),
  'version-resolver': VERSIONING,
  prerelease: VERSIONING,
  'prerelease-identifier': VERSIONING,
  'include-pre-releases': 'a stable release takes in the prereleases before it here',
  'filter-by-commitish': 'the release before is found along the history here',
  'filter-by-range': 'the release before is found along the history here',
  'include-labels': `only such pull requests are listed there; ${RANGE}`,
  'include-paths': `only such pull requests are listed there; ${RANGE}. \`packages\` names parts that are released by themselves`,
  'pull-request-limit': RANGE,
  'history-limit': RANGE,
  autolabeler: 'Drumroll sets no labels',
};

export function readReleaseDrafter(data: unknown, survey: Survey): Reading {
  const config = mapping(data);
  const carried: Carried[] = [];
  const left: Left[] = [];
  const add = (reading: Reading): void => {
    carried.push(...reading.carried);
    left.push(...reading.left);
  };
  const base = text(config._extends);
  if (base !== null)
    left.push({
      where: '_extends',
      why: `${named(base)} is not in this repository, so what it says is not known here`,
    });
  for (const label of texts(config['exclude-labels']))
    carried.push({ kind: 'label', text: label, where: 'exclude-labels' });
  for (const path of texts(config['exclude-paths']))
    carried.push({
      kind: 'path',
      text: path,
      where: 'exclude-paths (there any changed file counts, here all of them)',
    });
  for (const [index, category] of list(config.categories).entries())
    add(readCategory(mapping(category), index, survey));
  for (const name of texts(config['exclude-contributors']))
    carried.push({ kind: 'bot', text: name, where: 'exclude-contributors' });
  add(readTags(config, survey));
  const read = [
    '_extends',
    'exclude-labels',
    'exclude-paths',
    'categories',
    'exclude-contributors',
    'tag-prefix',
    'tag-template',
  ];
  left.push(...keysLeft(config, LEFT, read));
  return { carried, left };
}

function readCategory(category: Readonly<Record<string, unknown>>, index: number, survey: Survey): Reading {
  const title = text(category.title);
  const where = `categories[${index}]${title === null ? '' : ` ${named(title)}`}`;
  const type = text(category.type) ?? 'changelog';
  if (type === 'version-resolver') return { carried: [], left: [{ where, why: VERSIONING }] };
  if (type === 'pre-include')
    return { carried: [], left: [{ where, why: `only such changes are listed there; ${RANGE}` }] };
  const labels = [...texts(category.labels), ...texts(category.label)];
  // Without conditions a category takes what no other one does, which needs no rule here.
  if (category.when === undefined && labels.length === 0) return { carried: [], left: [] };
  const { conditions, left } = conditionRules(category.when, labels, where, type === 'pre-exclude');
  if (type === 'pre-exclude') {
    const carried = conditions.flatMap((when): Carried[] => {
      const [key, ...others] = Object.keys(when);
      if (others.length === 0 && key === 'label')
        return (when.label ?? []).map(one => ({ kind: 'label', text: one, where }));
      return [{ kind: 'rule', when, category: null, visibility: 'internal', where }];
    });
    return { carried, left };
  }
  if (title === null) return { carried: [], left: [...left, { where, why: 'it has no title' }] };
  const sections = conditions.map(when => sectionRule(when, title, where, survey));
  const remarks = judgeHeading(title).visibility === 'public' ? [] : (sections[0]?.left ?? []);
  return { carried: sections.flatMap(section => section.carried), left: [...left, ...remarks] };
}

function readTags(config: Readonly<Record<string, unknown>>, survey: Survey): Reading {
  const prefix = text(config['tag-prefix']);
  if (prefix !== null) return tagsWithPrefix(prefix, 'tag-prefix', survey);
  const template = text(config['tag-template']);
  if (template === null) return { carried: [], left: [] };
  const found = prefixOf(template, /\$(?:RESOLVED|NEXT_(?:PATCH|MINOR|MAJOR))_VERSION/);
  if (found !== null) return tagsWithPrefix(found, 'tag-template', survey);
  return {
    carried: [],
    left: [{ where: 'tag-template', why: `${named(template)} is more than a prefix and a version` }],
  };
}
