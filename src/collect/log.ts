/** Collect: reads commits as git streams them. In: git and revisions. Out: {@link Commit}s, newest first. */
import type { Commit } from '../model.ts';
import type { Git } from './git.ts';

/** A commit and on which side of a symmetric range it lies: `>` or `<`; `>` for plain ranges. */
export interface LoggedCommit {
  readonly commit: Commit;
  readonly side: string;
}

/** NUL ends each field: no name, address or message can hold one. `%aN` and `%aE` honour .mailmap. */
const FIELDS = ['%m', '%H', '%P', '%aN', '%aE', '%at', '%ct', '%B'];

/**
 * One `git log`, parsed while it runs, in time linear in its output; yields what each chunk completes.
 * @param revisions Shas, `^sha`, `sha...sha` and log options that we made ourselves; never a user's text.
 */
export async function* readLog(git: Git, revisions: readonly string[]): AsyncGenerator<readonly LoggedCommit[]> {
  const format = `--format=tformat:${FIELDS.map(field => `${field}%x00`).join('')}`;
  const read = commitReader();
  let fields: string[] = [];
  // Decoded field by field: a part of a decoded chunk would keep all of the chunk in memory. A field that spans chunks is joined
  // once, when it ends, since adding chunk to chunk would be quadratic for huge messages.
  let pending: Buffer[] = [];
  for await (const chunk of git.bytes(['log', '--no-color', '--no-decorate', format, ...revisions, '--'])) {
    const complete: LoggedCommit[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      if (pending.length === 0) fields.push(chunk.toString('utf8', start, end));
      else {
        pending.push(chunk.subarray(start, end));
        fields.push(Buffer.concat(pending).toString('utf8'));
        pending = [];
      }
      start = end + 1;
      if (fields.length === FIELDS.length) {
        complete.push(read(fields));
        fields = [];
      }
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    yield complete;
  }
}

/**
 * Makes a function that turns a record's fields into a commit. People who wrote many commits are one object in all of them, and a
 * commit's id is the text that its child, which mostly comes right before it, names as its parent.
 */
function commitReader(): (fields: readonly string[]) => LoggedCommit {
  const utc = utcReader();
  const authors = new Map<string, Commit['author']>();
  let parentsBefore: readonly string[] = [];
  return ([mark = '', sha = '', parents = '', name = '', email = '', authored = '', seconds = '', message = '']) => {
    let author = authors.get(email);
    if (author?.name !== name) {
      author = { name, email };
      authors.set(email, author);
    }
    const id = parentsBefore.find(parent => parent === sha) ?? sha;
    parentsBefore = parents === '' ? [] : parents.split(' ');
    return {
      // git ends each record with a newline, which therefore begins the next one's first field.
      side: mark.slice(-1),
      commit: {
        sha: id,
        parents: parentsBefore,
        author,
        date: utc(Number(seconds)),
        authoredAt: Number(authored),
        message,
        paths: null,
      },
    };
  };
}

const DAY = 86_400;

/** Makes a function that writes ISO 8601 in UTC with seconds; the epoch's start for a date that no calendar has. */
function utcReader(): (seconds: number) => string {
  // Neighbours in a history are mostly of one day.
  let [day, date] = [0, '1970-01-01'];
  return seconds => {
    const at = Math.floor(seconds / DAY);
    if (at !== day) {
      const found = new Date(at * DAY * 1000);
      if (Number.isNaN(found.getTime())) return '1970-01-01T00:00:00Z';
      [day, date] = [at, found.toISOString().slice(0, -'T00:00:00.000Z'.length)];
    }
    const rest = seconds - at * DAY;
    const [hours, minutes] = [two(Math.floor(rest / 3600)), two(Math.floor(rest / 60) % 60)];
    // Joined, because V8 keeps what is added up as a tree of its parts, which takes six times the memory.
    return [date, 'T', hours, ':', minutes, ':', two(rest % 60), 'Z'].join('');
  };
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
