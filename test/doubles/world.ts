/** Test double: all repositories, people and tokens of one GitHub. In: who and what exists. Out: the state that answers are made from. */
import { type Clock, isoDate } from './clock.ts';
import { Repository } from './repository.ts';
import type { User } from './state.ts';

export type Permission =
  | 'contents'
  | 'pull_requests'
  | 'issues'
  | 'actions'
  | 'administration'
  | 'metadata'
  | 'workflows'
  | 'statuses'
  | 'checks';
export type Access = 'read' | 'write';

/** What a token may do. `actions` is the GITHUB_TOKEN of a workflow, `app` an installation, `user` a personal token. */
export interface Token {
  readonly kind: 'actions' | 'app' | 'user';
  readonly login: string;
  permissions: Partial<Record<Permission, Access>>;
  /** Slugs; null for every repository of its owner. */
  readonly repositories: readonly string[] | null;
  /** Requests and points an hour. */
  readonly limits: { readonly core: number; readonly graphql: number };
  used: { core: number; graphql: number };
}

/** Reads answer from the past: as it was so many writes, or so many real milliseconds, ago. */
export type Delay = { readonly writes: number } | { readonly milliseconds: number } | null;

/** What a new repository may say. */
export interface RepositoryOptions {
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly parent?: string | null;
  readonly defaultBranch?: string;
}

const ACTIONS_BOT = 41_898_282;
const GHOST = 10_137;

export class World {
  readonly clock: Clock;
  readonly directory: string;
  readonly users = new Map<string, User>();
  readonly tokens = new Map<string, Token>();
  readonly repositories: Repository[] = [];
  delay: Delay = null;
  /** The double's own address, without a slash at its end. */
  apiUrl = '';
  serverUrl = 'https://github.com';
  private lastId = 1000;

  constructor(clock: Clock, directory: string) {
    this.clock = clock;
    this.directory = directory;
    this.addUser('github-actions', 'Bot', ACTIONS_BOT);
    this.addUser('ghost', 'User', GHOST);
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** The date of a write; each is a second later than the one before. */
  stamp(): string {
    this.clock.advance(1000);
    return isoDate(this.clock.now());
  }

  addUser(login: string, kind: User['kind'] = 'User', id = this.nextId()): User {
    const isBot = kind === 'Bot';
    const emails = [
      ...(isBot ? [] : [`${login}@example.com`]),
      `${id}+${login}${isBot ? '[bot]' : ''}@users.noreply.github.com`,
    ];
    const user: User = { id, login, name: login, kind, emails, isDeleted: false };
    this.users.set(login, user);
    return user;
  }

  /** Someone by login; made when they are named for the first time. `dependabot[bot]` is the bot `dependabot`. */
  user(login: string): User {
    const isBot = login.endsWith('[bot]');
    const name = isBot ? login.slice(0, -5) : login;
    return this.users.get(name) ?? this.addUser(name, isBot ? 'Bot' : 'User');
  }

  userByEmail(email: string): User | null {
    for (const user of this.users.values()) if (!user.isDeleted && user.emails.includes(email)) return user;
    return null;
  }

  addRepository(slug: string, options: RepositoryOptions = {}): Repository {
    const [owner = '', name = ''] = slug.split('/');
    if (!this.users.has(owner)) this.addUser(owner, 'Organization');
    const repository = new Repository(this, owner, name, options);
    this.repositories.push(repository);
    return repository;
  }

  addToken(secret: string, token: Partial<Omit<Token, 'used'>> = {}): Token {
    const kind = token.kind ?? 'actions';
    const limit = kind === 'actions' ? 1000 : 5000;
    const made: Token = {
      kind,
      login: token.login ?? 'github-actions',
      permissions: token.permissions ?? {
        metadata: 'read',
        contents: 'write',
        pull_requests: 'write',
        issues: 'write',
      },
      repositories: token.repositories ?? null,
      limits: token.limits ?? { core: limit, graphql: limit },
      used: { core: 0, graphql: 0 },
    };
    if (!this.users.has(made.login)) this.addUser(made.login, kind === 'user' ? 'User' : 'Bot');
    this.tokens.set(secret, made);
    return made;
  }

  /** By its slug in any case, or by an earlier name. */
  repository(owner: string, name: string): Repository | null {
    const slug = `${owner}/${name}`.toLowerCase();
    return (
      this.repositories.find(({ slug: own }) => own.toLowerCase() === slug) ??
      this.repositories.find(({ data }) => data.formerNames.some(former => former.toLowerCase() === slug)) ??
      null
    );
  }

  repositoryById(id: number): Repository | null {
    return this.repositories.find(({ data }) => data.id === id) ?? null;
  }
}
