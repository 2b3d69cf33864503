/** Scripts, truth: how projects lay out a changelog. A table: name → {@link Style}. */

/** What a reader of such a changelog must know. */
export interface Style {
  /** Where it usually lies; a folder ends in `/` and stands for the Markdown files in it. */
  readonly changelogs: readonly string[];
  /** Headings up to this depth may name a version; deeper ones are categories. */
  readonly versionDepth: number;
  /** `heading`: above the entries; `bracket`: `[BUGFIX]` before each; `label`: a paragraph such as `Fixes:` above them. */
  readonly category: 'heading' | 'bracket' | 'label';
  /** As `--help` says it. */
  readonly example: string;
}

export const STYLES: Readonly<Record<string, Style>> = {
  uv: {
    changelogs: ['CHANGELOG.md', 'changelogs/'],
    versionDepth: 2,
    category: 'heading',
    example: '## 0.12.5 / Released on 2026-08-14. / ### Bug fixes / - text (#1)   (uv, ruff)',
  },
  'keep-a-changelog': {
    changelogs: ['CHANGELOG.md'],
    versionDepth: 2,
    category: 'heading',
    example: '## [4.3.3] - 2026-07-16 / ### Fixed / - text (#1)   (tailwind)',
  },
  conventional: {
    changelogs: ['CHANGELOG.md'],
    // standard-version gives patch releases a heading as deep as their sections have.
    versionDepth: 3,
    category: 'heading',
    example: '## [8.2.2](…) (2026-08-20) / ### Bug Fixes / * **scope:** text (#1) (sha)   (vite)',
  },
  brackets: {
    changelogs: ['CHANGELOG.md'],
    versionDepth: 2,
    category: 'bracket',
    example: '## 3.14.0 / 2026-08-17 / - [BUGFIX] text #1   (prometheus)',
  },
  labels: {
    changelogs: ['CHANGELOG.md'],
    versionDepth: 2,
    category: 'label',
    example: '# 25.07 (2025-07-15) / Fixes: / - text (#1)   (helix)',
  },
  headings: {
    changelogs: ['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'NEWS.md'],
    versionDepth: 2,
    category: 'heading',
    example: '## 30.2.0 / ### Fixes / - text (#1)   (jest, and most others)',
  },
};

/** @throws Error that lists the styles. */
export function styleNamed(name: string): Style {
  const style = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined;
  if (style === undefined) throw new Error(`There is no style "${name}". Known: ${Object.keys(STYLES).join(', ')}.`);
  return style;
}
