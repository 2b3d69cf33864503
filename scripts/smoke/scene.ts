/** Smoke: a real repository on GitHub, and the Action as the runner starts it. In: token and repository. Out: calls and runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionRun, runAction } from '../../test/doubles/run-action.ts';

export interface Access {
  readonly token: string;
  /** `owner/name` of a repository made for this. */
  readonly slug: string;
  readonly apiUrl: string;
  /** Milliseconds between writes, for a server without limits; GitHub's own pace unless said. */
  readonly spacing?: string | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: GitHub's JSON has every shape
type Json = any;

/** What the steps of the scenario share. */
export interface Scene {
  readonly slug: string;
  readonly branch: string;
  /** `path` below the repository, or null for a 404. @throws Error for what GitHub refuses */
  api(method: string, path: string, body?: unknown): Promise<Json>;
  /** The Action on a push to the default branch, without a checkout. */
  run(inputs?: Readonly<Record<string, string>>): Promise<ActionRun>;
}

export async function openScene({ token, slug, apiUrl, spacing }: Access): Promise<Scene> {
  const api = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const response = await fetch(`${apiUrl}/repos/${slug}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'drumroll-smoke',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
    return text === '' ? null : JSON.parse(text);
  };
  const repository = await api('GET', '');
  if (repository === null) throw new Error(`The token does not see ${slug}.`);
  const branch: string = repository.default_branch;
  const run = async (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> => {
    const directory = mkdtempSync(join(tmpdir(), 'drumroll-smoke-'));
    try {
      const { object } = await api('GET', `/git/ref/heads/${branch}`);
      const event = { name: 'push', ref: `refs/heads/${branch}`, sha: object.sha, payload: { repository } };
      const own = {
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: slug,
        INPUT_TOKEN: token,
        ...(spacing === undefined ? {} : { DRUMROLL_WRITE_SPACING_MS: spacing }),
      };
      const ended = await runAction({ directory, event, inputs, environment: own });
      ended.clean();
      return ended;
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  };
  return { slug, branch, api, run };
}
