/** Parse, what kind of change somebody ticked or labelled: a body, a title and labels in; kind, break and silence out. */
import { sectionsOf } from '../markdown/sections.ts';
import type { Category } from '../model.ts';
import type { NoteBody } from './note-body.ts';
import { noteCategory } from './note-category.ts';

/** What is said beside any words for readers. */
export interface Kind {
  /** Null where nothing or more than one thing is said. */
  readonly category: Category | null;
  readonly breaking: boolean;
}

const HEADINGS = new Set(
  'type of change|types of change|types of changes|type of changes|change type|kind of change'.split('|'),
);

/** `## Type of change` with boxes, as Home Assistant and many have it; `[x]` and `[X]`. */
export function readTickedKind({ whole }: NoteBody): Kind {
  const ticked = sectionsOf(whole, key => HEADINGS.has(key))
    .flatMap(section => section.blocks)
    .flatMap(block => (block.kind === 'item' && block.checked === true ? [categoryOfBox(block.text)] : []));
  const [only = null] = ticked;
  return { category: ticked.length === 1 ? only : null, breaking: ticked.includes('breaking') };
}

function categoryOfBox(text: string): Category | null {
  return noteCategory(text.split(/ [-–(]|:|\n/)[0] ?? '');
}

/** Two of them before a title mean that something breaks (Airbyte). */
export function isAlarming(title: string): boolean {
  return /^[\s\p{P}]{0,4}🚨\s?🚨/u.test(title);
}

/** What labels of known conventions say: Kubernetes, elastic, sentry/craft, Grafana, Datadog. */
export interface Labelled extends Kind {
  readonly visibility: 'public' | 'internal' | null;
  /** The label that says so; empty for none. */
  readonly label: string;
}

const SILENT = new Set(
  (
    'release-note-none|skip-changelog|skip changelog|changelog/no-changelog|no-changelog|no changelog|changelog: none|' +
    'changelog:skip|changelog-skip|release_note:skip|release-notes/skip|>non-issue|skip-release-notes|ignore-for-release'
  ).split('|'),
);
const TOLD = new Set("add to changelog|add to what's new|release-note|release_note:plugin_api_changes".split('|'));
const KIND = /^(?:release_note:|kind\/|>|changelog:\s?|changelog\/|type:\s?)([a-z_ -]{2,30})$/i;

/** Config rules about labels stand above these. */
export function readLabels(labels: readonly string[]): Labelled {
  const names = labels.map(label => label.toLowerCase().trim());
  const silent = names.find(name => SILENT.has(name));
  const urgent = names.find(name => name === 'release-note-action-required');
  const told = names.find(name => TOLD.has(name) || /^release_note:(?!skip)/.test(name));
  const kinds = names
    .map(name => noteCategory(KIND.exec(name)?.[1]?.replace(/_/g, ' ') ?? ''))
    .filter(kind => kind !== null);
  const [category = null] = kinds;
  return {
    category: new Set(kinds).size === 1 ? category : null,
    breaking: urgent !== undefined || names.includes('release_note:breaking') || names.includes('>breaking'),
    visibility: silent !== undefined ? 'internal' : (urgent ?? told) !== undefined ? 'public' : null,
    label: silent ?? urgent ?? told ?? '',
  };
}
