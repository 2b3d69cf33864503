/** Check, the rules: every rule id with its usual level, what it is about and how to do better. Data only; docs and schema are made from it. */

import type { CheckLevel, CheckRule } from '../model.ts';

interface CheckRuleFacts {
  /** Usual level; what counts is the lower one of this and the level of the whole check. */
  readonly level: CheckLevel;
  /** What is wanted, as a sentence. */
  readonly about: string;
  /** What an author can write. */
  readonly example: string;
}

/** Sources: reference rules of GitLab, Grafana, Vale's Microsoft and Google styles, Home Assistant. */
export const CHECK_RULE_FACTS: Readonly<Record<CheckRule, CheckRuleFacts>> = {
  'note-missing': {
    level: 'require',
    about: 'A highlight or a deprecation says what a reader gains, or has to know.',
    example: 'Release-Note: You can now schedule an export. It runs at night, so the file is there when you come in.',
  },
  'note-unfilled': {
    level: 'require',
    about: 'A place for a release note, where the description has one, is filled in.',
    example: 'Write what readers will read there, or none.',
  },
  'breaking-migration': {
    level: 'require',
    about: 'A breaking change says who has to do what.',
    example: 'BREAKING CHANGE: The Exports API pages. Follow `next` until it is null.',
  },
  'denied-word': {
    level: 'require',
    about: 'Public text holds no word of the deny-list.',
    example: 'Say it without the name.',
  },
  'flag-unsaid': {
    level: 'warn',
    about: 'What lies behind a feature flag names it, and stays out of public notes until customers have it.',
    example: 'Feature-Flag: scheduled_exports',
  },
  'reader-subject': {
    level: 'warn',
    about: 'A note speaks to its reader, not of its authors or of the pull request.',
    example: 'You can now schedule an export.',
  },
  'no-implementation': {
    level: 'warn',
    about: 'A note says what happens for readers, not how it is made.',
    example: 'Exports no longer stop when two run at once.',
  },
  'vague-fix': {
    level: 'warn',
    about: 'A fix says what went wrong.',
    example: 'Accents survive when you open a CSV export in Excel.',
  },
  'ticket-id': {
    level: 'warn',
    about: 'Ticket numbers and commit ids stay out of what customers read.',
    example: 'Leave it out: the internal changelog links the pull request.',
  },
  'sentence-length': {
    level: 'warn',
    about: 'A sentence has 30 words at most.',
    example: 'Make two sentences of it.',
  },
  wordy: {
    level: 'warn',
    about: 'Words are short where short ones say the same.',
    example: 'Write “to” for “in order to”, “use” for “utilize”.',
  },
  hype: {
    level: 'warn',
    about: 'A note informs; nobody believes a superlative.',
    example: 'Say what is faster, and by how much.',
  },
  belittling: {
    level: 'warn',
    about: 'Nothing is simple for whoever does not manage it.',
    example: 'Write “run `init`” for “simply run `init`”.',
  },
  future: {
    level: 'warn',
    about: 'Notes tell what is there now.',
    example: 'You can schedule exports.',
  },
};

/** One thing that could be better. */
export interface Finding {
  readonly rule: CheckRule;
  /** What is wrong, with the words themselves, as a sentence. */
  readonly message: string;
  /** Where the words stand: `title`, "the release-note block of #412". */
  readonly where: string;
  /** The text without the fault, where that is safe to say; null elsewhere. */
  readonly fix: string | null;
}
