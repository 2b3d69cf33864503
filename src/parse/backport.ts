/** Parse, backports: a subject line and a body in; the pull request that the commit says it is a copy of out. */
import { type Body, ownLines } from './body.ts';

const COPY = '(?:back-?port(?:s|ed)?|cherry[- ]?pick(?:s|ed)?)';
const SIGN = new RegExp(COPY, 'i');
/**
 * Mergify's `Export (backport #12)` (https://docs.mergify.com/workflow/actions/backport/) and Kubernetes'
 * `Automated cherry pick of #12: Export` (https://github.com/kubernetes/kubernetes/blob/master/hack/cherry_pick_pull.sh).
 */
const SUBJECTS = [
  new RegExp(String.raw`\(${COPY}(?: of| from)?(?: PR)? #(\d{1,9})\)`, 'i'),
  new RegExp(String.raw`^(?:\[[^\]]{1,60}\] ?)?(?:automated )?${COPY} of #(\d{1,9}): (?!.*#\d{1,9}: )`, 'i'),
];
/**
 * A line that says nothing else: `Backport of #12 to 2.3.x`, `Backport-of: #12`, "This is an automatic backport of pull request #12
 * done by …". What goes on otherwise is a sentence about a backport; and what is "cherry-picked from #12" was often taken out of a
 * larger pull request, before that was merged.
 */
const ORIGIN = '(?:back-?port(?:s|ed)?(?:[- ](?:of|from))?|cherry[- ]?pick(?:s|ed)?[- ]of)';
const LINE = new RegExp(
  String.raw`^(?:this is an? (?:automat(?:ic|ed) )?)?${ORIGIN}:? (?:pull request |PR )?#(\d{1,9})` +
    String.raw`(?=\.?$|,? (?:to|on|onto|into|in|for|from|done by) )`,
  'i',
);

/** Null where nothing says so, and where several are named: such a commit is no copy of any. */
export function backportOf(subject: string, body: Body): number | null {
  const numbers = new Set<string>();
  if (SIGN.test(subject)) for (const pattern of SUBJECTS) addTo(numbers, pattern.exec(subject)?.[1]);
  if (SIGN.test(body.text)) {
    const { lines, quoted } = ownLines(body);
    for (const [at, line] of lines.entries()) if (quoted?.[at] !== 1) addTo(numbers, LINE.exec(line.trim())?.[1]);
  }
  const [number] = numbers;
  return number === undefined || numbers.size > 1 ? null : Number(number);
}

function addTo(numbers: Set<string>, number: string | undefined): void {
  if (number !== undefined) numbers.add(number);
}
