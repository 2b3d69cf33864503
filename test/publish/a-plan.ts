/** Test support: what is wanted and what exists, as plain data; a test names only what it is about. */

import { loadReconciler } from '../../src/deliver.ts';
import type { Document, Release } from '../../src/model.ts';
import type { GitHubCurrent } from '../../src/publish/current.ts';
import { releaseLine } from '../../src/publish/line.ts';
import { canonicalHash } from '../../src/publish/plan/canonical.ts';
import { EMPTY_STATE, type LineState } from '../../src/publish/state/line-state.ts';
import type { Want } from '../../src/publish/want.ts';
import { releaseOf } from '../support/evidence.ts';

export const RECONCILER = await loadReconciler();

export const TO = 'a'.repeat(40);
export const HEAD = { sha: 'b'.repeat(40), tree: 'c'.repeat(40) };
const line = releaseLine({ releaseBranch: 'main', isDefaultBranch: true, package: null, guest: null });

export function aDocument(name: string, text: string, facts: Partial<Document> = {}): Document {
  return {
    name,
    path: `releases/next/${name}.md`,
    audience: 'customers',
    channel: 'release',
    visibility: 'public',
    text,
    ...facts,
  };
}

export const NOTES = aDocument('notes', '# Notes\n\n- New. <!-- #1 -->\n');
export const CHECKLIST = aDocument('checklist', '# Release\n\n- [ ] Notes read well\n', {
  channel: 'checklist',
  audience: 'team',
  visibility: 'internal',
});

export function aRelease(facts: Partial<Release> = {}): Release {
  return { ...releaseOf(['feat: new']), to: TO, version: '2.4.0', previousTag: 'v2.3.0', ...facts };
}

export function aWant(facts: Partial<Want> = {}): Want {
  return {
    line,
    release: aRelease(),
    launch: null,
    launches: [],
    previousVersion: '2.3.0',
    documents: [NOTES, CHECKLIST],
    offered: [],
    elsewhere: [],
    visibility: 'private',
    mayNameChanges: true,
    releaseBranch: 'main',
    commit: TO,
    wantsPullRequest: true,
    changelog: null,
    wantsRelease: true,
    wantsChecklist: true,
    mayWriteWorkflows: false,
    owners: {},
    approvers: [],
    publishOn: 'tag',
    reconciler: RECONCILER,
    now: 0,
    retell: () => [],
    told: null,
    markdown: text => text,
    ...facts,
  };
}

/** A repository in which nothing was drafted yet. */
export function aCurrent(
  facts: Partial<Omit<GitHubCurrent, 'state'>> & { state?: Partial<GitHubCurrent['state']> } = {},
): GitHubCurrent {
  const { state = {}, ...rest } = facts;
  return {
    repository: {
      slug: 'tidewater/app',
      url: 'https://github.com/tidewater/app',
      visibility: 'private',
      hasIssues: true,
      defaultBranch: 'main',
    },
    drafts: null,
    files: new Map(),
    editedAt: null,
    start: { sha: TO, tree: 'd'.repeat(40) },
    startFiles: new Map(),
    hasOtherWorkflows: false,
    isOutdated: false,
    pullRequests: [],
    releases: [],
    issues: [],
    comments: {},
    opinions: [],
    reviewed: new Map(),
    ...rest,
    state: { branch: null, value: EMPTY_STATE, isForbidden: false, isRestricted: false, changedAt: 0, ...state },
  };
}

/** A state that remembers these texts as written last. */
export function aState(texts: Readonly<Record<string, string>>, facts: Partial<LineState> = {}): LineState {
  return {
    ...EMPTY_STATE,
    base: 'v2.3.0',
    to: TO,
    texts: Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, { last: canonicalHash(text), before: null }]),
    ),
    ...facts,
  };
}
