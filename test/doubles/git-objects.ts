/** Test double: git's objects as bytes. In: what a commit, tag or blob holds. Out: real objects with real ids, and back. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Name, address and moment of an author, committer or tagger; `date` in seconds since the epoch, `zone` as `+0200`. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: number;
  readonly zone: string;
}

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  /** Without the newlines at its end, as GitHub answers. */
  readonly message: string;
}

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** Writes one loose object, as `git hash-object -w` would, without a process. */
export function writeObject(directory: string, type: ObjectType, content: Buffer): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash('sha1').update(whole).digest('hex');
  const folder = join(directory, 'objects', sha.slice(0, 2));
  const file = join(folder, sha.slice(2));
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, deflateSync(whole));
  }
  return sha;
}

export function signatureLine({ name, email, date, zone }: Signature): string {
  return `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}> ${date} ${zone}`;
}

export function commitObject(commit: Omit<GitCommit, 'sha'>): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`);
}

/** Reads a commit object; what is not UTF-8 becomes U+FFFD. */
export function readCommit(sha: string, content: Buffer): GitCommit {
  const text = content.toString('utf8');
  const split = text.indexOf('\n\n');
  const header = split < 0 ? text : text.slice(0, split);
  const values = (key: string): string[] =>
    header
      .split('\n')
      .filter(line => line.startsWith(`${key} `))
      .map(line => line.slice(key.length + 1));
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: readSignature(values('author')[0] ?? ''),
    committer: readSignature(values('committer')[0] ?? ''),
    message: split < 0 ? '' : text.slice(split + 2).replace(/\n+$/, ''),
  };
}

/** Reads `Mia Keller <mia@example.com> 1767225600 +0100`. */
export function readSignature(line: string): Signature {
  const match = /^(.*?) ?<(.*?)> (-?\d+) ([+-]\d{4})$/.exec(line);
  return {
    name: match?.[1] ?? '',
    email: match?.[2] ?? '',
    date: Number(match?.[3] ?? 0),
    zone: match?.[4] ?? '+0000',
  };
}

/** Splits what `git cat-file --batch` prints. */
export function* readBatch(output: Buffer): Generator<{ sha: string; type: string; content: Buffer }> {
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [sha = '', type = '', size = '0'] = output.subarray(at, end).toString().split(' ');
    if (type === 'missing') {
      at = end + 1;
      continue;
    }
    const start = end + 1;
    yield { sha, type, content: output.subarray(start, start + Number(size)) };
    at = start + Number(size) + 1;
  }
}
