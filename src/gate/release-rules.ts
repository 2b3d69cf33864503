/** Gate: the rules of a release. In: its public changes and its drafts. Out: what is missing; none of it closes the gate, for a team that has no launch asked for none. */
import { missingPages } from '../markdown/linked-pages.ts';
import type { Change } from '../model.ts';
import type { Finding, Subject, Surroundings } from './gate.ts';
import { openAsks } from './open-asks.ts';

export function releaseFindings(
  { changes }: Extract<Subject, { kind: 'release' }>,
  { drafts, pages }: Surroundings,
): readonly Finding[] {
  const asks = openAsks(drafts).map(({ where, question, who }) => ({
    rule: 'release.texts' as const,
    what: question,
    who,
    where,
    closes: false,
  }));
  const breaking = changes
    .filter(change => change.breaking && change.visibility === 'public' && change.migration === '')
    .map(({ id, title, authors }) => ({
      rule: 'release.migration' as const,
      what: `nothing says what to do about “${title.replace(/\.$/, '')}”`,
      ...said({ id, authors }),
    }));
  const missing = changes
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ id, migration, authors }) =>
      missingPages(migration, pages ?? {}).map(({ url, status }) => ({
        rule: 'release.pages' as const,
        what: `${url} answers ${status}, and says what to do`,
        ...said({ id, authors }),
      })),
    );
  const unsure = changes.filter(change => change.unsure).length;
  const left = {
    rule: 'release.unsure' as const,
    what: unsure === 1 ? '1 change was left out as unsure' : `${unsure} changes were left out as unsure`,
    who: '',
    where: 'releases/next/internal-changelog.md',
    closes: false,
  };
  return [...breaking, ...missing, ...asks, ...(unsure === 0 ? [] : [left])];
}

/** It is its authors', and closes nothing. */
function said({ id, authors }: Pick<Change, 'id' | 'authors'>): Pick<Finding, 'who' | 'where' | 'closes'> {
  const who = authors.map(({ login, name }) => login ?? name).join(', ');
  return { who, where: id.replace(/^pr-/, '#'), closes: false };
}
