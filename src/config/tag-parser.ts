/** Config: what tags say in this repository. In: the configured pattern and packages. Out: a {@link TagParser}. */
import { compilePattern } from './pattern.ts';
import { parseReleaseTag, type TagParser } from './release-tag.ts';
import type { Config } from './schema.ts';

/**
 * Compiles `tags.pattern` and the packages' `tag_prefix`. Prefixes come first, the longest of them first; then the
 * pattern, or without one what {@link parseReleaseTag} understands.
 */
export async function compileTagParser({ tags, packages }: Pick<Config, 'tags' | 'packages'>): Promise<TagParser> {
  const parse = tags.pattern === undefined ? parseReleaseTag : await patternParser(tags.pattern);
  const prefixes = packages
    .flatMap(({ name, tag_prefix: prefix }) => (prefix === undefined ? [] : [{ name, prefix }]))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  if (prefixes.length === 0) return parse;
  return tag => {
    const own = prefixes.find(({ prefix }) => tag.startsWith(prefix));
    if (own === undefined) return parse(tag);
    // With its `v`, a number alone is a version too: after a configured prefix there is no doubt.
    const rest = parseReleaseTag(`v${tag.slice(own.prefix.length).replace(/^v/i, '')}`);
    return rest?.package === '' ? { package: own.name, version: rest.version } : null;
  };
}

async function patternParser(source: string): Promise<TagParser> {
  const pattern = await compilePattern(source);
  return tag => {
    const groups = pattern.groups(tag);
    return groups?.version ? { package: groups.package ?? '', version: groups.version } : null;
  };
}
