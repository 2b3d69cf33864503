/** Commands: a review as other programs read it. In: an outcome. Out: JSON; docs/check.md lists its keys. */
import type { CheckOutcome } from './check.ts';
import { safeJson } from './safe-json.ts';
import { withoutNumber } from './without-number.ts';

/** Version of the format. */
const SCHEMA = 1;

/** The text that `check --json` prints, of a pull request that has no number yet. */
export function checkJson({ changes, documents, findings, impact, level }: CheckOutcome): string {
  const output = {
    schema: SCHEMA,
    level,
    bump: impact.bump,
    changes: changes.map(({ title, category, visibility, unsure, breaking, benefit, migration, reason, rule }) => ({
      title,
      category,
      visibility,
      unsure,
      breaking,
      benefit: benefit === null ? null : { text: benefit.text, source: benefit.source },
      migration,
      rule,
      reason,
    })),
    documents: documents.map(({ name, audience, visibility, text }) => ({ name, audience, visibility, text })),
    findings: findings.map(({ rule, level: own, message, where, fix }) => ({ rule, level: own, message, where, fix })),
  };
  return safeJson(named(output));
}

function named(value: unknown): unknown {
  if (typeof value === 'string') return withoutNumber(value);
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, named(own)]));
}
