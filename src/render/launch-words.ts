/** Render: names of a launch's plan as they stand in sentences. In: a stage's or a group's name. Out: words. */

/** `ga` is no word that readers know. */
const LABELS: Readonly<Record<string, string>> = { ga: 'general availability', eap: 'early access' };

/** `early-access` → `early access`. */
export function stageLabel(name: string): string {
  return LABELS[name] ?? name.replaceAll('-', ' ');
}

/** `Everyone` → `everyone`; a group's own name keeps its letters. */
export function inSentence(group: string): string {
  return /^(?:everyone|everybody|all)\b/i.test(group) ? group.slice(0, 1).toLowerCase() + group.slice(1) : group;
}
