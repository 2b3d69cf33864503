/** Test double: a bare client for the doubles' own tests. In: method, path, body. Out: status, headers, JSON. */
import { TOKEN } from './github.ts';

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape
  readonly body: any;
}

export interface AskOptions {
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Redirects are not followed. */
export async function ask(
  { url }: { readonly url: string },
  method: string,
  path: string,
  body?: unknown,
  { token = TOKEN, headers = {} }: AskOptions = {},
): Promise<Asked> {
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `token ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text === '' ? null : isJson ? JSON.parse(text) : text,
  };
}

export async function askGraphql(
  github: { readonly url: string },
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  options: AskOptions = {},
): Promise<Asked> {
  return ask(github, 'POST', '/graphql', { query, variables }, options);
}
