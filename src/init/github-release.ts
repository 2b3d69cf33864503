/** Init, GitHub's own release notes: `.github/release.yml` in; what it comes to out. */
import type { Carried, Left, Reading, Survey } from './finding.ts';
import { sectionRule } from './section.ts';
import { list, mapping, named, text, texts } from './values.ts';

/** Stands for every label. */
const ANY = '*';

/** @see https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes */
export function readGitHubRelease(data: unknown, survey: Survey): Reading {
  const changelog = mapping(mapping(data).changelog);
  const carried: Carried[] = [];
  const left: Left[] = [];
  const exclude = mapping(changelog.exclude);
  for (const label of texts(exclude.labels))
    carried.push({ kind: 'label', text: label, where: 'changelog.exclude.labels' });
  const authors = texts(exclude.authors);
  if (authors.length > 0)
    carried.push({
      kind: 'rule',
      when: { author: authors.flatMap(bothNames) },
      category: null,
      visibility: 'internal',
      where: 'changelog.exclude.authors',
    });
  for (const [index, value] of list(changelog.categories).entries()) {
    const category = mapping(value);
    const title = text(category.title) ?? '';
    const where = `changelog.categories[${index}] ${named(title)}`;
    const labels = texts(category.labels);
    const excluded = mapping(category.exclude);
    if (texts(excluded.labels).length + texts(excluded.authors).length > 0)
      left.push({
        where: `${where}.exclude`,
        why: 'a rule here has no exceptions; put one with other labels before it',
      });
    if (labels.length === 0 || labels.includes(ANY)) continue;
    const section = sectionRule({ label: labels }, title, where, survey);
    carried.push(...section.carried);
    left.push(...section.left);
  }
  return { carried, left };
}

/** A bot's login ends in `[bot]`, which people leave out. */
function bothNames(author: string): readonly string[] {
  return /^(?:dependabot|renovate|github-actions|pre-commit-ci)$/.test(author) ? [author, `${author}[bot]`] : [author];
}
