/** Holes in security are told without details until the release is out, wherever everybody can read. */
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/edges/files.ts';
import { openGit } from '../../src/edges/git.ts';
import type { Change, Document } from '../../src/model.ts';
import { draft } from '../../src/pipeline.ts';
import { withSecurityMasked } from '../../src/render/mask-security.ts';
import { releaseOf } from '../support/evidence.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

const secret = (more: Partial<Change> = {}): Partial<Change> => ({
  category: 'security',
  visibility: 'public',
  ...more,
});

function masked(facts: readonly Partial<Change>[]): readonly Change[] {
  const release = releaseOf(facts.map((_, index) => `feat: word${index}`));
  const changes = release.changes.map((change, index) => ({ ...change, ...facts[index] }));
  return withSecurityMasked({ ...release, changes }).changes;
}

describe('a security problem', () => {
  test('is one line that names nothing', () => {
    const [only, ...others] = masked([
      secret({ migration: 'Rotate keys.', pullRequests: [{ number: 7, repository: null }] }),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: 'security',
      title: 'A security problem is fixed.',
      pullRequests: [],
      commits: [],
      authors: [],
      migration: '',
    });
  });

  test('counts with others', () => {
    const titles = masked([secret(), {}, secret()]).map(({ title }) => title);
    expect(titles).toEqual(['2 security problems are fixed.', 'word1.']);
  });

  test.each([
    ['that is published', secret({ title: 'Escape titles (CVE-2026-12345).' })],
    ['whose advisory its message names', secret({ rule: 'message.advisory' })],
    ['of a dependency', secret({ dependency: { name: 'a', from: '1', to: '2' } })],
  ])('%s stays as it is', (_, facts) => {
    expect(masked([facts])[0]?.id).not.toBe('security');
  });

  test('that is internal stays so, in a line of its own', () => {
    const lines = masked([secret(), secret({ visibility: 'internal' })]).map(({ id, visibility }) => [id, visibility]);
    expect(lines).toEqual([
      ['security', 'public'],
      ['security.internal', 'internal'],
    ]);
  });

  test('does not copy a release without any', () => {
    const release = releaseOf(['feat: a']);
    expect(withSecurityMasked(release)).toBe(release);
  });
});

describe('the documents of a run', () => {
  function repository(config = ''): string {
    const builder = new RepositoryBuilder();
    builder.commit('Start', { files: { '.github/drumroll.yml': config, 'a.ts': '' } });
    builder.tag('v1.0.0');
    builder.commit('fix: reject forged sessions (#12)\n\nChangelog: security', { files: { 'a.ts': '1' } });
    return builder.write().directory;
  }

  async function drafted(directory: string, isShared: boolean, to: string | null = null): Promise<readonly Document[]> {
    const request = {
      directory,
      from: null,
      to,
      release: null,
      package: null,
      configFile: null,
      evidenceFile: null,
      document: null,
      isReviewed: true,
      isShared,
      isFull: true,
    };
    const { documents } = await draft(request, { git: openGit(directory, gitEnvironment()), files: disk });
    return documents;
  }

  const naming = (documents: readonly Document[]): readonly string[] =>
    documents.filter(({ text }) => /forged|#12/.test(text)).map(({ name }) => name);

  test('on a person’s own disk say everything', async () => {
    expect(naming(await drafted(repository(), false))).toContain('notes');
  });

  test('that others read say nothing in public texts, nor in the internal changelog, which may lie in public', async () => {
    const documents = await drafted(repository('documents: { support.brief: true }'), true);
    expect(naming(documents)).toEqual(['support.brief']);
    expect(documents[0]?.text).toContain('A security problem is fixed');
  });

  test('say everything where the configuration allows it', async () => {
    expect(naming(await drafted(repository('internal: { allow_public: true }'), true))).toContain('notes');
  });
});
