/** Scripts: the texts of docs/walk-through.md. In: files of test/cases, which tests keep equal to what Drumroll writes. Out: Markdown by the names of its places. */
import { readFileSync } from 'node:fs';

/** Place in the page → files, each with what it is. */
const SHOWN: Readonly<Record<string, readonly (readonly [file: string, what: string])[]>> = {
  'patch-notes': [['patch/notes.md', 'The notes']],
  'patch-more': [
    ['patch/checklist.md', 'The checklist, an issue'],
    ['patch/release.md', 'What is published'],
  ],
  'minor-notes': [['minor-release/expected/notes.md', 'The notes']],
  'minor-more': [
    ['minor-release/expected/customers.email.md', 'The e-mail to customers'],
    ['minor-release/expected/support.brief.md', 'The brief for support'],
    ['minor-release/expected/team.slack.md', 'The message to the team'],
    ['minor-release/expected/checklist.md', 'The checklist'],
    ['minor-release/expected/internal-changelog.md', 'The internal changelog'],
  ],
  'minor-offered': [
    ['minor-release/expected/customers.blog.md', 'A blog post'],
    ['minor-release/expected/customers.in-app.md', 'A message in the product'],
    ['minor-release/expected/customers.social.md', 'Posts'],
    ['minor-release/expected/executives.brief.md', 'A paragraph for executives'],
    ['minor-release/expected/sales.card.md', 'A card for sales'],
  ],
  'breaking-offered': [
    ['story/5-published.release.md', 'The published page of a release that breaks something'],
    ['story/2-after-edits-and-merges.checklist.md', 'Its checklist, on Tuesday'],
    ['breaking-release/expected/integrators.guide.md', 'A migration guide, of another release'],
  ],
  'letter-first': [['story/1-first-draft.letter.md', 'The cover letter, on Monday']],
  'letter-question': [['story/3-question.comment.md', 'The question, on Wednesday']],
  'letter-approved': [['story/4-approved.letter.md', 'The cover letter, approved']],
  'launch-early': [
    ['launch/1-launch.letter.md', 'The cover letter of the launch'],
    ['launch/1-release.letter.md', 'The cover letter of the release meanwhile'],
    ['launch/1-early-access.brief.md', 'The brief for support'],
    ['launch/1-early-access.email.md', 'The e-mail to the advisory board'],
  ],
  'launch-beta': [
    ['launch/2-beta.email.md', 'The e-mail to the beta programme'],
    ['launch/2-beta.card.md', 'The card for sales'],
    ['launch/2-ga.checklist.md', 'The checklist of the stage that comes next'],
  ],
  'launch-hold': [
    ['launch/3-hold.brief.md', 'The brief for support'],
    ['launch/3-hold.email.md', 'The e-mail, in case those who have it notice'],
  ],
  'launch-notes': [['launch/4-ga.notes.md', 'The notes']],
  'launch-more': [
    ['launch/4-ga.blog.md', 'The blog post'],
    ['launch/4-ga.email.md', 'The e-mail to everyone'],
    ['launch/4-ga.in-app.md', 'The message in the product'],
    ['launch/4-ga.brief.md', 'The brief for support'],
    ['launch/4-ga.plan.md', 'The plan, with its log'],
  ],
};

/** A text that stands alone in its place is shown; of several each is folded. */
export function walkThrough(): Readonly<Record<string, string>> {
  const places = Object.entries(SHOWN).map(([place, files]): readonly [string, string] => {
    const [first] = files;
    const isShown = place.endsWith('-notes') && first !== undefined;
    return [place, isShown ? fenced(first[0]) : files.map(folded).join('\n\n')];
  });
  return Object.fromEntries(places);
}

function folded([file, what]: readonly [string, string]): string {
  return `<details><summary>${what}</summary>\n\n${fenced(file)}\n\n</details>`;
}

/** Texts hold fences of their own. */
function fenced(file: string): string {
  const text = readFileSync(new URL(`../test/cases/${file}`, import.meta.url), 'utf8');
  return `\`\`\`\`markdown\n${text.trim()}\n\`\`\`\``;
}
