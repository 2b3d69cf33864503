/** Publish: what a request means in one place. In: the request, a line, what may lie there. Out: what to want and what to read. */
import type { Document } from '../model.ts';
import type { RepositoryFacts } from './current.ts';
import { withoutClosingWords } from './letters/closing-words.ts';
import { type Line, pathInLine, shippedPath } from './line.ts';
import { type Grounds, mayNameChanges } from './placement.ts';
import type { PublishRequest } from './publish-github.ts';
import type { ReadRequest } from './read/read-current.ts';
import type { Want } from './want.ts';

/** Its path on the branch, and no words there that close an issue. */
function inLine(document: Document, line: Line): Document {
  return { ...document, path: pathInLine(document.path, line), text: withoutClosingWords(document.text) };
}

type Common = Omit<Want, 'elsewhere' | 'visibility' | 'releaseBranch' | 'commit' | 'changelog' | 'wantsRelease'>;

/** Whatever is the same in every place. @param request With the documents that lie there. */
export function wantIn(request: PublishRequest, line: Line, grounds: Grounds): Common {
  const { release, previousVersion, drafts, owners, approvers, publishOn, reconciler, markdown } = request;
  return {
    line,
    release,
    launch: null,
    launches: [],
    previousVersion,
    documents: request.documents.map(document => inLine(document, line)),
    offered: request.offered.map(document => inLine(document, line)),
    retell: told => request.retell(told).map(document => inLine(document, line)),
    told: null,
    mayNameChanges: mayNameChanges(grounds),
    wantsPullRequest: drafts.pull_request,
    wantsChecklist: drafts.checklist,
    mayWriteWorkflows: false,
    now: 0,
    owners,
    approvers,
    publishOn,
    reconciler,
    markdown,
  };
}

/** What exists there that matters. */
export function readIn(
  { release, documents, offered, previousVersion, drafts }: PublishRequest,
  repository: RepositoryFacts,
  line: Line,
  {
    documents: here,
    ...begin
  }: { readonly releaseBranch: string; readonly commit: string | null; readonly documents: readonly Document[] },
  home: RepositoryFacts,
): Omit<ReadRequest, 'isForbidden'> {
  const paths = [...documents, ...offered]
    .filter(({ channel }) => channel !== 'checklist')
    .map(({ path }) => pathInLine(path, line));
  return {
    repository,
    line,
    release,
    ...begin,
    history: home.slug,
    paths,
    shared: drafts.changelog === undefined || begin.commit === null ? [] : [drafts.changelog],
    shipped: path => (previousVersion === null ? null : shippedPath(path, line, release.package, previousVersion)),
    wantsPullRequest: drafts.pull_request,
    wantsRelease: drafts.release && begin.commit !== null,
    wantsChecklist: drafts.checklist && here.some(({ channel }) => channel === 'checklist'),
  };
}
