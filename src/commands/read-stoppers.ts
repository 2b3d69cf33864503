/** Commands: open issues that stop every announcement. In: GitHub and their label. Out: the issues. */
import { apiPath, type GitHub } from '../collect/github.ts';
import { fields, list, text } from '../collect/json.ts';
import { fail } from '../errors.ts';
import type { Stopper } from '../gate/gate.ts';

/** Shown in the order of their numbers. One page: whoever has more than a hundred of them needs no list. */
export async function readStoppers(api: GitHub, slug: string, label: string): Promise<readonly Stopper[]> {
  const [owner = '', name = ''] = slug.split('/');
  const page = await api.find(apiPath`/repos/${owner}/${name}/issues`, { state: 'open', labels: label, per_page: 100 });
  if (page === null)
    throw fail('E_GITHUB_NOT_FOUND', { what: `GET /repos/${slug}/issues`, permission: 'issues: read' });
  const issues = list(page.data).flatMap((issue): readonly Stopper[] => {
    const { number, title, assignees, html_url: url, pull_request: pull } = fields(issue);
    if (typeof number !== 'number' || pull !== undefined) return [];
    const logins = list(assignees).map(one => text(fields(one).login));
    return [{ number, title: text(title), assignees: logins.filter(login => login !== ''), url: text(url) }];
  });
  return [...new Map(issues.map(issue => [issue.number, issue])).values()].toSorted((a, b) => a.number - b.number);
}
