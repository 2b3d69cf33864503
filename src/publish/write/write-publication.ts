/** Publish: one request for the page of a release. In: its operation. Out: what was made; the page is read once more before it is changed. */
import { fail } from '../../errors.ts';
import type { PublicationOperation } from '../../model.ts';
import { apiPath, type GitHub, repositoryPath } from '../github.ts';
import { refusalOf, textAt } from '../read/answer.ts';
import { releaseOf } from '../read/read-shapes.ts';
import type { Thing } from './write-thing.ts';

/** `stale` where somebody made, changed or deleted the page since it was read. @throws What the port throws, and `E_PUBLISH_REFUSED`. */
export async function writePublication(operation: PublicationOperation, github: GitHub): Promise<Thing> {
  const { repository, id, kind, against } = operation;
  const root = `${repositoryPath(repository)}/releases`;
  if (kind === 'create') {
    const { status, data } = await github.send('POST', root, bodyOf(operation, true));
    // GitHub lets a tag have one published page; somebody was faster.
    if (status === 422 && /already_exists/.test(JSON.stringify(data))) return { kind: 'stale' };
    return made(status, data, operation);
  }
  const path = root + apiPath`/${id ?? 0}`;
  const now = releaseOf((await github.find(path))?.data);
  if (now === null || now.body !== against) return { kind: 'stale' };
  const { status, data } = await github.send('PATCH', path, bodyOf(operation, now.isDraft));
  if (status === 422 && /already_exists/.test(JSON.stringify(data))) return { kind: 'stale' };
  return made(status, data, operation);
}

function made(status: number, data: unknown, { repository, name }: PublicationOperation): Thing {
  if (status === 404 || status === 409) return { kind: 'stale' };
  if (status >= 300) throw fail('E_PUBLISH_REFUSED', { repository, what: name, said: refusalOf(data) });
  return { kind: 'written', id: null, url: textAt(data, 'html_url') };
}

/** A page that is out keeps its tag, its flags and its assets; GitHub refuses another tag for an immutable one. */
function bodyOf({ fields }: PublicationOperation, isNew: boolean): Readonly<Record<string, unknown>> {
  const { tag, commit, title, body, prerelease, latest } = fields;
  return {
    ...(title === undefined ? {} : { name: title }),
    ...(body === undefined ? {} : { body }),
    ...(isNew
      ? {
          draft: false,
          tag_name: tag,
          target_commitish: commit,
          prerelease: prerelease === 'true',
          make_latest: latest,
        }
      : {}),
  };
}
