import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { dependencyBumps } from '../../src/parse/dependencies.ts';
import { parseSubject } from '../../src/parse/subject.ts';

type Bump = readonly [name: string, from: string | null, to: string | null];

const TABLE = `This PR contains the following updates:

| Package | Type | Update | Change |
|---|---|---|---|
| [terminal_size](https://redirect.github.com/eminence/terminal-size) |
workspace.dependencies | patch | \`0.4.3\` → \`0.4.4\` |

---

<details>

- a \`1\` → \`2\`

</details>`;
const GROUP = `* chore(deps): Bump the azure group with 2 updates

Bumps the azure group with 2 updates: [a](https://x) and [b](https://y).


Updates \`azure_core\` from 0.15.0 to 0.16.0
- [Release notes](https://x/releases)

Updates \`azure_identity\` from 0.15.0
to 0.16.2
<details>

Updates \`upstream\` from 1 to 2

</details>`;

describe('dependencyBumps', () => {
  test.each<[title: string, subject: string, author: string, body: string, expected: readonly Bump[]]>([
    ['dependabot', 'build(deps): bump x from 1 to 2 in /dir (#3)', 'dependabot[bot]', '', [['x', '1', '2']]],
    ['a bot without a scope', 'Bump x from 1 to 2', 'dependabot[bot]', '', [['x', '1', '2']]],
    [
      "renovate's table says where from",
      'Update Rust crate terminal_size to v0.4.4 (#19720)',
      'renovate[bot]',
      TABLE,
      [['terminal_size', '0.4.3', 'v0.4.4']],
    ],
    [
      'a group lists its packages in the body',
      'chore(deps): Bump the azure group with 2 updates (#18773)',
      'dependabot[bot]',
      GROUP,
      [
        ['azure_core', '0.15.0', '0.16.0'],
        ['azure_identity', '0.15.0', '0.16.2'],
      ],
    ],
    ['Nixpkgs', 'hello: 2.6.0 -> 2.7.1', 'Bo', '', [['hello', '2.6.0', '2.7.1']]],
    ['lock files', 'chore(deps): lock file maintenance (#1)', 'renovate[bot]', '', []],
    ['all at once', 'chore(deps): update all non-major dependencies (#1)', 'renovate[bot]', '', []],
    ['a setting', 'Bump timeout from 5 to 10', 'Bo', '', []],
    ['a sentence with an arrow', 'Rename scratch directory from `.cache` -> `.temp`', 'Bo', '', []],
  ])('%s: %s', (_title, subject, author, body, expected) => {
    const bumps = dependencyBumps(parseSubject(subject), author, bodyOf(body));
    expect(bumps).toEqual(expected.map(([name, from, to]) => ({ name, from, to })));
  });
});
