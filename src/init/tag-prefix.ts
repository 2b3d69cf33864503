/** Init: which tags are releases. In: what another tool puts before the version. Out: `tags.pattern` where Drumroll would not see it by itself. */
import type { Reading, Survey } from './finding.ts';
import { named } from './values.ts';

const NOTHING: Reading = { carried: [], left: [] };

/** @param prefix What stands before the version: `v`, `app-`, empty. */
export function tagsWithPrefix(prefix: string, where: string, survey: Survey): Reading {
  if (survey.readTag(`${prefix}1.2.3`)?.package === '') return NOTHING;
  const own = survey.tags.filter(tag => tag.startsWith(prefix) && /^v?\d/.test(tag.slice(prefix.length)));
  if (survey.tags.length > 0 && own.length === 0)
    return { carried: [], left: [{ where, why: `no tag of this repository starts with ${named(prefix)}` }] };
  const packages = new Set(survey.tags.map(tag => survey.readTag(tag)?.package).filter(name => name !== undefined));
  if (packages.size > 1)
    return {
      carried: [],
      left: [
        {
          where,
          why: `the tags name ${packages.size} packages, of which ${named(prefix)} is one: \`--package\` picks it`,
        },
      ],
    };
  return {
    carried: [{ kind: 'tags', pattern: `${escapePattern(prefix)}v?(?<version>\\d+\\.\\d+.*)`, where }],
    left: [],
  };
}

/** Of a template such as `v$RESOLVED_VERSION` or `app-${version}`; null when more than the version varies in it. */
export function prefixOf(template: string, variable: RegExp): string | null {
  const match = variable.exec(template);
  if (match === null || match.index + match[0].length !== template.length) return null;
  const prefix = template.slice(0, match.index);
  return prefix.includes('$') ? null : prefix;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
