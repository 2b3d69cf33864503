/** Init: what another tool's config comes to. Types: what ours can say too, and what it cannot. */
import type { Category, Visibility } from '../model.ts';

/** Conditions of a rule, as in `.github/drumroll.yml`. */
export interface Conditions {
  readonly type?: readonly string[];
  readonly scope?: readonly string[];
  readonly label?: readonly string[];
  readonly path?: readonly string[];
  readonly author?: readonly string[];
  readonly title?: readonly string[];
}

/** What a rule makes of a change; null leaves it to Drumroll's own judgement. */
export interface Judgement {
  readonly category: Category | null;
  readonly visibility: Visibility | null;
}

/** One thing that both configs can say. `where` is its place in the other one: `categories[2] "Bug Fixes"`. */
export type Carried = { readonly where: string } & (
  | ({ readonly kind: 'rule'; readonly when: Conditions } & Judgement)
  | { readonly kind: 'label' | 'path' | 'bot'; readonly text: string }
  | { readonly kind: 'tags'; readonly pattern: string }
  | { readonly kind: 'package'; readonly name: string; readonly path: string; readonly tagPrefix: string | null }
);

/** One thing that could not be carried over. */
export interface Left {
  readonly where: string;
  /** A sentence without its period. */
  readonly why: string;
}

/** All that one config comes to, in its own order. */
export interface Reading {
  readonly carried: readonly Carried[];
  readonly left: readonly Left[];
}

/** A config that was read, or could not be. */
export interface ToolReading extends Reading {
  readonly tool: string;
  readonly file: string;
}

/** What is known of the repository besides its configs; asked by the readers, so that this stage needs no other. */
export interface Survey {
  /** Names of all tags. */
  readonly tags: readonly string[];
  /** Packages by the name in their manifest, and by the folder's. */
  readonly packages: readonly { readonly name: string; readonly path: string }[];
  /** Folders that Drumroll takes for packages unless told otherwise. */
  readonly usualPackages: readonly { readonly name: string; readonly path: string }[];
  /** What a tag's name says without configuration; null when it is no release. */
  readonly readTag: (name: string) => { readonly package: string; readonly version: string } | null;
  /** What Drumroll makes of a conventional type by itself; null for one that it does not know. */
  readonly judgeType: (type: string) => Judgement | null;
  /** All types that Drumroll knows. */
  readonly types: readonly string[];
  /** Scopes that take a change out of customers' sight anyway. */
  readonly quietScopes: readonly string[];
}
