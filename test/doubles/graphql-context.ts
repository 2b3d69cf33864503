/** Test double: what GraphQL resolvers share. In: a token and a repository's state. Out: who may see what, and people's shapes. */
import { covers, has, sees } from './access.ts';
import { isoDate } from './clock.ts';
import type { Signature } from './git-objects.ts';
import { failure } from './graphql-connection.ts';
import type { Repository } from './repository.ts';
import { nodeId } from './shape-user.ts';
import type { RepositoryData } from './state.ts';
import type { Permission, Token, World } from './world.ts';

export type Fields = Record<string, unknown>;

export interface View {
  readonly world: World;
  readonly repository: Repository;
  /** Older than the state in delay mode. */
  readonly data: RepositoryData;
  readonly token: Token | null;
}

/** The view of a repository. @throws GraphQLError NOT_FOUND for one that does not exist or may not be seen. */
export function viewOf(world: World, token: Token | null, owner: string, name: string): View {
  const repository = world.repository(owner, name);
  if (repository === null || !sees(token, repository.data))
    throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  return { world, repository, data: repository.view(), token };
}

/** @throws GraphQLError FORBIDDEN */
export function demand({ token, data }: View, ...permissions: readonly Permission[]): void {
  if (data.visibility === 'public') return;
  if (token !== null && covers(token, data) && permissions.some(permission => has(token, permission, 'read'))) return;
  throw failure(
    'FORBIDDEN',
    `Resource not accessible by ${token?.kind === 'user' ? 'personal access token' : 'integration'}`,
  );
}

/** `Actor`; null for who was deleted. Bots have no `[bot]` here. */
export function actor(world: World, login: string | null): Fields | null {
  if (login === null) return null;
  const user = world.user(login);
  if (user.isDeleted) return null;
  return {
    __typename: user.kind,
    id: nodeId(user.kind === 'Bot' ? 'BOT' : 'U', user.id),
    databaseId: user.id,
    login: user.login,
    name: user.name,
    url: `${world.serverUrl}/${user.kind === 'Bot' ? 'apps/' : ''}${user.login}`,
    resourcePath: `/${user.login}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
  };
}

/** `GitActor`; `user` is null for addresses that nobody has, and for bots, which are no users. */
export function gitActor(world: World, { name, email, date }: Pick<Signature, 'name' | 'email' | 'date'>): Fields {
  const user = world.userByEmail(email);
  return {
    name,
    email,
    date: isoDate(date * 1000),
    user: user === null || user.kind === 'Bot' ? null : actor(world, user.login),
    avatarUrl: 'https://avatars.githubusercontent.com/u/0?v=4',
  };
}
