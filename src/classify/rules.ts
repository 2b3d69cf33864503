/** Classify, the rules: every rule id with the reason that people read, for `explain` and the docs. Data only. */
import { AMBIGUOUS_SCOPES, SCOPES, TYPES } from './type-table.ts';

const FIXED = {
  'trailer.changelog': 'its Changelog trailer says so',
  'trailer.release-note': 'its Release-Note trailer says so',
  'trailer.feature-flag': 'it is behind a feature flag, so customers cannot use it yet',
  'trailer.launch': 'it belongs to a launch, which tells of it in its own time',
  'note.override': 'an override says so',
  'note.block': 'its release-note block says so',
  'note.section': 'its release note says so',
  'note.line': 'its release-note line says so',
  'note.fragment': 'its changelog fragment says so',
  'note.label': 'a label about release notes says so',
  'note.kind': 'its author ticked or labelled what kind of change it is',
  'kind.merge': 'it only brings one branch into another',
  'kind.release': 'it only prepares a release',
  'kind.fixup': 'it corrects a commit beside it',
  breaking: 'it is marked as breaking',
  dependency: 'it updates a dependency',
  'author.bot': 'a bot wrote it',
  'message.advisory': 'its message names a published vulnerability',
  'message.closes-issue': 'it closes an issue',
  'message.shows-code': 'its message shows code',
  'message.tells-before': 'its message tells what happened before',
  'message.prepares': 'its message says that it prepares something else',
  'message.lists-feature': 'its message lists a commit of type feat',
  'paths.entry': 'it adds to the changelog',
  'paths.no-entry': 'it does not add to the changelog, while others do',
  'paths.manual': 'it only changes documentation',
  'paths.prose': 'it only changes texts and examples',
  'paths.tests': 'it only changes tests',
  'paths.automation': 'it only changes what the repository runs for itself',
  'paths.tooling': 'it only changes scripts and settings for development',
  'paths.manifest': 'it only changes package manifests',
  'paths.changelog': 'it only changes the changelog',
  'paths.tested': 'it changes code together with tests',
  'paths.documented': 'it changes code together with its documentation',
  'paths.with-tooling': 'it changes settings for development too',
  'wording.adds': 'its title says that something is new',
  'wording.supports': 'its title says that something is supported now',
  'wording.fixes': 'its title says that something is fixed',
  'wording.behaves': 'its title says what happens now',
  'wording.improves': 'its title says that something is better',
  'wording.speeds': 'its title says that something is faster',
  'wording.deprecates': 'its title says that something is deprecated',
  'wording.removes': 'its title says that something is removed',
  'wording.drops-support': 'its title says that something is no longer supported',
  'wording.refactors': 'its title says that code is rearranged',
  'wording.updates': 'its title says that something is brought up to date',
  'wording.documents': 'its title says that something is explained',
  'wording.tests': 'its title says that something is tested',
  'wording.releases': 'its title says that something is released',
  'wording.about-tests': 'its title speaks of tests',
  'wording.about-tooling': 'its title speaks of tools for development',
  'wording.about-release': 'its title speaks of releasing',
  'wording.about-docs': 'its title speaks of documentation',
  'wording.about-dependencies': 'its title speaks of dependencies',
  'wording.about-code': 'its title speaks of code',
  'wording.circumstance': 'its title says in which case',
  'wording.symptom': 'its title names what went wrong',
  'wording.performance': 'its title speaks of performance',
  'wording.security': 'its title speaks of security',
  'wording.option': 'its title names an option',
  'wording.code': 'its title quotes a name',
  'wording.version': 'its title names a version',
  none: 'nothing tells whether customers would want to read it',
} as const;

/** Stable id of a rule, as in ledgers, `explain` and the docs. */
export type RuleId = keyof typeof FIXED | `type.${string}` | `scope.${string}`;

/** Every rule of ours: its id, and its reason as the end of a sentence. */
export const RULES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FIXED),
  ...[...TYPES.keys()].map(type => [`type.${type}`, `its type is ${type}`] as const),
  ...[...SCOPES.keys(), ...AMBIGUOUS_SCOPES.keys()].map(scope => [`scope.${scope}`, `its scope is ${scope}`] as const),
]);

/** The reason of a rule. */
export function reasonOf(rule: RuleId): string {
  return RULES.get(rule) ?? rule;
}
