/** Commands: a tag's own notes, should it be a hotfix. In: the tag, how to draft, settings. Out: notes of only what was written for readers. */
import type { Config } from '../config/schema.ts';
import { compileTagParser } from '../config/tag-parser.ts';
import type { DraftRequest, Edges } from '../gather.ts';
import { draft } from '../pipeline.ts';
import type { HotfixDraft } from '../publish/shipping/hotfix.ts';
import { refuseDenied } from '../render/deny.ts';

/**
 * @param config Of the branch that is released: its deny-list counts beside the tag's own.
 * @returns Null for a tag that marks no release, or stands beside the one that does.
 * @throws What drafting throws, `E_TEXT_DENIED`.
 */
export async function hotfixDraft(
  tag: string,
  config: Config,
  request: DraftRequest,
  edges: Edges,
): Promise<HotfixDraft | null> {
  const parsed = (await compileTagParser(config))(tag);
  if (parsed === null) return null;
  const own = { from: null, to: tag, release: null, evidenceFile: null, document: 'notes', isReviewed: false };
  const packageName = request.package ?? (parsed.package || null);
  const { evidence, release, documents } = await draft({ ...request, ...own, package: packageName }, edges);
  if (release.tag !== tag) return null;
  const [notes] = refuseDenied(documents, config.deny);
  const { pullRequests, commits } = evidence;
  return notes === undefined ? null : { release, pullRequests, commits, text: notes.text };
}
