/** Test double: REST's search for issues and pull requests. In: GitHub's qualifiers. Out: one page of what fits. */
import { type Exchange, pageOf, type Route } from './exchange.ts';
import { issueShape } from './shape-thread.ts';

type Answer = ReturnType<Route['handle']>;

/** Understands `repo:`, `is:`, `in:title`, `head:`, `author:`, `label:` and words of the title. */
function searchIssues(exchange: Exchange): Answer {
  const { world, view, query } = exchange;
  const terms = (query.get('q') ?? '').match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const found = [...view.threads.values()].filter(thread =>
    terms.every(term => {
      const [key = '', value = ''] = term.includes(':')
        ? term.replaceAll('"', '').split(/:(.*)/)
        : ['', term.replaceAll('"', '')];
      if (key === '') return thread.title.toLowerCase().includes(value.toLowerCase());
      if (key === 'is' || key === 'type' || key === 'state')
        return {
          pr: thread.pull !== null,
          issue: thread.pull === null,
          open: thread.state === 'open',
          closed: thread.state === 'closed',
          merged: !!thread.pull?.mergedAt,
        }[value];
      if (key === 'head') return thread.pull?.headRef === value;
      if (key === 'base') return thread.pull?.baseRef === value;
      if (key === 'label') return thread.labels.includes(value);
      if (key === 'author') return thread.author === value.replace('app/', '');
      return true;
    }),
  );
  const { body, ...answer } = pageOf(exchange, found, thread => ({
    ...issueShape(world, view, thread),
    body: thread.body ?? '',
    score: 1,
  }));
  return {
    ...answer,
    body: { total_count: found.length, incomplete_results: false, search_type: 'lexical', items: body },
  };
}

export const SEARCH: Route = {
  method: 'GET',
  path: '/search/issues',
  needs: [
    ['issues', 'read'],
    ['pull_requests', 'read'],
  ],
  handle: searchIssues,
};
