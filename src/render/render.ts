/** Render: the documents of a release. In: a {@link Release} and choices. Out: {@link Document}s. */
import { fail } from '../errors.ts';
import type { Document, Release } from '../model.ts';
import type { Overrides } from './compile-overrides.ts';
import { DOCUMENTS, type DocumentKind, documentsOf } from './documents.ts';
import { ownTemplate } from './own-templates.ts';
import { runTemplate } from './run-template.ts';
import { buildView, type RenderRules } from './view.ts';

/** Documents that configuration asks for or refuses, by name; `only` asks for exactly one. */
export interface Wanted {
  readonly only: string | null;
  readonly documents: Readonly<Record<string, boolean | undefined>>;
}

/**
 * Renders the documents that a release has.
 * @param overrides The repository's own templates, by the name of the one that they replace.
 * @throws `E_DOCUMENT_UNKNOWN`, `E_TEMPLATE_RUNTIME`.
 */
export function render(
  release: Release,
  overrides: Overrides,
  wanted: Wanted,
  rules: RenderRules,
): readonly Document[] {
  const view = buildView(release, rules);
  const kinds =
    wanted.only === null ? documentsOf(release, view.highlights.length > 0, wanted.documents) : [named(wanted.only)];
  return kinds.map(({ name, path, audience, channel, visibility, template }) => {
    const override = overrides.get(template);
    const text = override === undefined ? runTemplate(template, ownTemplate(template), view) : override(view);
    return { name, path, audience, channel, visibility, text };
  });
}

function named(name: string): DocumentKind {
  const kind = DOCUMENTS.find(one => one.name === name);
  if (kind === undefined) throw fail('E_DOCUMENT_UNKNOWN', { name, known: DOCUMENTS.map(one => one.name) });
  return kind;
}
