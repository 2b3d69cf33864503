/** Render: the documents of a release. In: a {@link Release} and choices. Out: {@link Document}s. */
import { fail } from '../errors.ts';
import type { Audience, Document, Release } from '../model.ts';
import { tasksIn } from './checklist-line.ts';
import { DOCUMENTS, type DocumentKind, documentsOf, offeredOf } from './documents.ts';
import { type GlossaryTerm, inWordsOf } from './glossary.ts';
import type { Renderers } from './own-templates.ts';
import { buildView, type RenderRules } from './view.ts';
import type { View } from './view-shape.ts';

/** Documents that configuration asks for or refuses, by name; `only` asks for exactly one. */
export interface Wanted {
  readonly only: string | null;
  readonly documents: Readonly<Record<string, boolean | undefined>>;
  /** Whether to make those too that people may ask for. */
  readonly withOffers?: boolean;
}

/**
 * Renders the documents that a release has.
 * @param renderers For every document that is wanted: ours, or the repository's own.
 * @throws `E_DOCUMENT_UNKNOWN`, `E_TEMPLATE_RUNTIME`.
 */
export function render(
  release: Release,
  renderers: Renderers,
  wanted: Wanted,
  rules: RenderRules,
  glossary: readonly GlossaryTerm[] = [],
): readonly Document[] {
  const viewFor = viewsOf(release, rules, glossary);
  const firstViewFor = viewsOf(release, withoutWords(rules), glossary);
  const hasHighlight = viewFor('customers').highlights.length > 0;
  const kinds = wanted.only === null ? documentsOf(release, hasHighlight, wanted.documents) : [named(wanted.only)];
  const isOffering = wanted.withOffers === true && wanted.only === null;
  const offered = isOffering ? offeredOf(release, hasHighlight, wanted.documents) : [];
  return [...kinds, ...offered].map(kind => {
    const { name, path, audience, channel, visibility, template, offer } = kind;
    const renderer = renderers.get(template);
    if (renderer === undefined) throw new Error(`nothing renders ${template}`);
    const view = (name === EDITED_FIRST ? firstViewFor : viewFor)(audience);
    return {
      ...{ name, path, audience, channel, visibility, text: renderer(view) },
      ...(offer !== undefined && offered.includes(kind) ? { offer } : {}),
      ...(channel === 'checklist' ? { tasks: tasksIn(view.checklist) } : {}),
    };
  });
}

/** People's words for entries come from this document, so there entries say what the source says: what people made of them is kept, not rendered. */
const EDITED_FIRST = 'notes';

function withoutWords({ words, ...rules }: RenderRules): RenderRules {
  return words === undefined ? rules : { ...rules, summaryWords: words };
}

/** One view for all whom the glossary leaves alone. */
function viewsOf(
  release: Release,
  rules: RenderRules,
  glossary: readonly GlossaryTerm[],
): (audience: Audience) => View {
  const byAudience = new Map<Audience, Release>();
  const views = new Map<Release, View>();
  return audience => {
    const told = byAudience.get(audience) ?? inWordsOf(audience, release, glossary);
    const view = views.get(told) ?? buildView(told, rules);
    byAudience.set(audience, told);
    views.set(told, view);
    return view;
  };
}

function named(name: string): DocumentKind {
  const kind = DOCUMENTS.find(one => one.name === name);
  if (kind === undefined) throw fail('E_DOCUMENT_UNKNOWN', { name, known: DOCUMENTS.map(one => one.name) });
  return kind;
}
