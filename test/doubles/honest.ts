/** Test double: a GitHub that a test may lean on. In: options. Out: a double that is closed after the test, and fails it for lies. */
import { expect, onTestFinished } from 'vitest';
import { type GitHubDouble, type GitHubOptions, startGitHub } from './github.ts';

/** Unknown routes and fields, and exchanges that GitHub's documents forbid, fail the test when it ends. */
export async function honestGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const github = await startGitHub(options);
  onTestFinished(async () => {
    await github.close();
    expect({ unknown: github.unknown, violations: github.violations }).toEqual({ unknown: [], violations: [] });
  });
  return github;
}
