/** Errors: out comes docs/errors.md, made from the catalogue by `npm run generate`. */
import { DrumrollError } from '../errors.ts';
import { CATALOGUE, type ErrorCode } from './catalogue.ts';

/** Every code with an example of its message, its fix and its exit code, as Markdown. */
export function errorsPage(): string {
  const codes = Object.keys(CATALOGUE) as ErrorCode[];
  return `# Errors

Every error says what happened, with the value, and how to fix it. The values here are examples.
Made from \`src/errors/catalogue.ts\`; do not edit.

Exit codes: 0 done · 1 a check or gate says no · 2 wrong use or bad config · 3 the outside failed · 70 our own bug.

${codes.map(section).join('\n\n')}
`;
}

function section(code: ErrorCode): string {
  const { message, fix, exitCode } = new DrumrollError(code, CATALOGUE[code].example);
  return `## ${code}

\`\`\`text
${message}
\`\`\`

${fix} Exit code ${exitCode}.`;
}
