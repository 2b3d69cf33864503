/** Test support: every convention of release notes in pull requests: a real one, its way to say none, its untouched template, its trap. */

const F = '```';
/** A body, and `notesIn` of it. */
export type Row = readonly [sentence: string, body: string, notes: readonly string[]];

const KUBERNETES: readonly Row[] = [
  [
    'a block is a note',
    `#### What this PR does\nStuff\n\n${F}release-note\nFixed a crash of \`kubelet\` when a node has no IP.\n${F}\n`,
    ['public: Fixed a crash of `kubelet` when a node has no IP.'],
  ],
  [
    'the plural and the one for developers too',
    `${F}dev-release-note\nAdded x\n${F}\n\n${F}release-notes\nAdded y\n${F}`,
    ['public: Added x', 'public: Added y'],
  ],
  ['NONE is none', `${F}release-note\nNONE\n${F}`, ['internal: ']],
  ['"none" in quotes is none', `${F}release-note\n"none"\n${F}`, ['internal: ']],
  ['n/a is none', `${F}release-note\nN/A\n${F}`, ['internal: ']],
  ['the command of the bot is none', 'Fixes things.\n\n/release-note-none\n', ['internal: ']],
  ['an empty block says nothing', `${F}release-note\n\n${F}`, []],
  [
    'action required makes it breaking',
    `${F}release-note\nACTION REQUIRED: The flag --a is gone. Use --b.\n${F}`,
    ['public breaking!: The flag --a is gone. Use --b.'],
  ],
  ['windows line endings are fine', `${F}release-note\r\nFixed x\r\n${F}\r\n`, ['public: Fixed x']],
  [
    'a fence without a name is code, with whatever line endings',
    `Trace:\r\n\r\n${F}\r\npanic: at main.go\r\n${F}\r\n`,
    [],
  ],
  ['a block in a comment is an example', `<!--\n${F}release-note\nexample\n${F}\n-->\n`, []],
  ["a block in a quotation is somebody else's", `> ${F}release-note\n> old\n> ${F}\n`, []],
  ['an open fence ends with the body', `${F}release-note\nAdded x`, ['public: Added x']],
  ['documentation links are no note', `${F}docs\n- [KEP]: https://example.com\n${F}`, []],
];

const HASHICORP: readonly Row[] = [
  [
    'each block has its kind',
    `${F}release-note:enhancement\nresource/aws_a: Add \`b\` argument\n${F}\n\n${F}release-note:bug\nresource/aws_c: Fix _d_\n${F}`,
    ['public improvement: resource/aws_a: Add `b` argument', 'public fix: resource/aws_c: Fix d'],
  ],
  ['without the hyphen as well', `${F}releasenote:new-resource\naws_thing\n${F}`, ['public feature: aws_thing']],
  ['breaking-change breaks', `${F}release-note:breaking-change\nDropped x\n${F}`, ['public breaking!: Dropped x']],
  [
    'deprecation',
    `${F}release-note:deprecation\nprovider: a is deprecated\n${F}`,
    ['public deprecation: provider: a is deprecated'],
  ],
  ['none as a kind of its own', `${F}release-note:none\n${F}`, []],
];

const MATTERMOST: readonly Row[] = [
  [
    'a note a line',
    `#### Release Note\n${F}release-note\nAdded a setting.\nFixed an issue with sorting.\n${F}\n`,
    ['public: Added a setting.', 'public: Fixed an issue with sorting.'],
  ],
  ['NONE is none', `#### Release Note\n${F}release-note\nNONE\n${F}\n`, ['internal: ']],
  [
    'the template explains itself in a comment with example blocks',
    `#### Release Note\n<!--\nAdd a note:\n\n${F}release-note\nAdded x.\n${F}\n\n${F}release-note\nNONE\n${F}\n-->\n\n${F}release-note\n\n${F}\n`,
    [],
  ],
];

const COCKROACH: readonly Row[] = [
  [
    'a kind in brackets',
    'Body.\n\nRelease note (sql change): The x built-in is new.',
    ['public improvement: The x built-in is new.'],
  ],
  ['None', 'Body.\n\nRelease Notes: None', ['internal: ']],
  ['a kind after the colon', 'Release note: (bug fix): Fixed y.', ['public fix: Fixed y.']],
  ['a kind between two colons', 'Release note: bug fix: Fixed y.', ['public fix: Fixed y.']],
  ['of several kinds the first', 'Release note (bug fix, sql change): Fixed z.', ['public fix: Fixed z.']],
  ['a misspelt kind', 'Release note (performancei improvement): Faster.', ['public performance: Faster.']],
  ['an unknown kind is none', 'Release note (frobnication): Faster.', ['public: Faster.']],
  ['no kind', 'Release note: Faster.', ['public: Faster.']],
  [
    'the next field ends it, and so does the next note',
    'Release note (bug fix): Fixed a\nlong thing.\nEpic: CRDB-123\nRelease note (ui change): New page.',
    ['public fix: Fixed a long thing.', 'public improvement: New page.'],
  ],
  [
    'the next paragraph is about something else',
    'Release note (bug fix): Fixed a.\n\nEpic: CRDB-123\n\nSigned-off-by: A <a@b>',
    ['public fix: Fixed a.'],
  ],
  [
    'a none beside a note is about another commit',
    'Release note: None\n\nRelease note (bug fix): Fixed b.',
    ['public fix: Fixed b.'],
  ],
];

const ELECTRON: readonly Row[] = [
  ['a line below a heading', '#### Release Notes\n\nNotes: Fixed a crash on quit.', ['public: Fixed a crash on quit.']],
  ['none', '#### Release Notes\n\nNotes: none', ['internal: ']],
  ['the comment that guides stands on the same line', '#### Release Notes\n\nNotes: <!-- One line, or "none" -->', []],
  [
    'the value stands behind that comment',
    '#### Release Notes\n\nNotes: <!-- One line --> Fixed y.',
    ['public: Fixed y.'],
  ],
  [
    'and where the comment begins the line',
    '#### Release Notes\n\n<!-- One line --> Notes: Fixed y.',
    ['public: Fixed y.'],
  ],
];

const ZED: readonly Row[] = [
  [
    'items below a label',
    'Closes #1\n\nRelease Notes:\n\n- Fixed a panic when x ([#123](https://github.com/a/b/pull/123)).\n- Added `foo` setting.\n',
    ['public fix: Fixed a panic when x', 'public feature: Added `foo` setting.'],
  ],
  ['N/A', 'Release Notes:\n\n- N/A\n', ['internal: ']],
  ['left as it is', 'Release Notes:\n\n- N/A *or* Added/Fixed/Improved ...\n', []],
  [
    'left as it was in older templates',
    'Release Notes:\n\n- Added/Fixed/Improved ... ([#NNNNN](https://github.com/zed-industries/zed/issues/NNNNN)).\n',
    [],
  ],
  [
    'what follows the list is said about something else',
    'Release Notes:\n\n- Improved x\n\nOptionally, include screenshots.',
    ['public improvement: Improved x'],
  ],
];

const ELASTIC: readonly Row[] = [
  ['a line', 'Release Notes: Adds a thing.', ['public: Adds a thing.']],
  ['with a hyphen', 'Release-Notes: Adds a thing.', ['public: Adds a thing.']],
  ['in lower case', 'release notes: adds a thing', ['public: adds a thing']],
  ['with a dash', 'Release Notes - Adds a thing.', ['public: Adds a thing.']],
  [
    'a heading',
    '## Release Note\n\nAdds a thing,\nfolded.\n\n## Checklist\n\n- [ ] x',
    ['public: Adds a thing, folded.'],
  ],
  ['none', '## Release Note\n\nn/a', ['internal: ']],
  ['an untouched heading', '## Release Note\n\n## Next', []],
  ['prose that wraps is no note', 'This mends the link to our\nrelease notes: it was broken.', []],
  ['an address is no note', 'Release notes: https://github.com/a/b/releases/tag/v1', []],
  ['boxes that nobody ticked', '## Release Notes\n\n- [ ] Big words\n- [x] Small words', ['public: Small words']],
];

const REACT_NATIVE: readonly Row[] = [
  [
    'platform and kind in brackets',
    '## Summary:\nx\n\n## Changelog:\n\n[Android] [Fixed] - Text no longer flickers\n[IOS][ADDED] - New prop\n\n## Test Plan:\n',
    ['public fix: Text no longer flickers', 'public feature: New prop'],
  ],
  ['internal is none', '## Changelog:\n\n[Internal] [Changed] - Moved a file\n', ['internal: ']],
  ['internal alone is none', '## Changelog:\n\n[Internal]\n', ['internal: ']],
  ['breaking breaks', '## Changelog:\n[General] [Breaking] - Gone', ['public breaking!: Gone']],
  [
    'untouched',
    '## Changelog:\n\n<!-- Help reviewers\n[CATEGORY] [TYPE] - Message\n-->\n\n[General|Android|iOS|Internal] [Breaking|Added|Changed] - Message',
    [],
  ],
  ['a list of commits under that heading has no brackets', '## Changelog\n\n- refactored a\n- moved b', []],
];

const CRAFT: readonly Row[] = [
  [
    'each item is an entry, with what stands below it',
    '### Changelog Entry\n\n- Add dark mode\n  - With a toggle\n- Fix `crash`\n',
    ['public: Add dark mode. With a toggle', 'public: Fix `crash`'],
  ],
  [
    'a paragraph is one entry',
    '## Changelog Entry\n\nSupport for <img src="x"> **bold** things',
    ['public: Support for  bold things'.replace('  ', ' ')],
  ],
  [
    'code beside the entry stays out and harms nothing',
    `## Changelog Entry\n\nNew API:\n\n${F}js\ninit()\n${F}\n`,
    ['public: New API.'],
  ],
  ['none', '## Changelog Entry\n\nNone', ['internal: ']],
  ['empty', '## Changelog Entry\n', []],
  [
    'none stays none, whatever stands below a heading of its own',
    '## Changelog Entry\n\n- N/A\n\n### Motivation\n\n- You can see our costs\n',
    ['internal: '],
  ],
  ['headings of kinds sort notes', '## Changelog Entry\n\n### Added\n\n- Exports\n', ['public: Exports']],
];

const CLICKHOUSE: readonly Row[] = [
  [
    'one category left',
    '### Changelog category (leave one):\n- Bug Fix (user-visible misbehavior in an official stable release)\n\n### Changelog entry (a user-readable short description of the changes that goes into CHANGELOG.md):\nFix a crash in x.\n',
    ['public fix: Fix a crash in x.'],
  ],
  [
    'not for changelog is none, whatever the entry says',
    '### Changelog category (leave one):\n- Not for changelog (changelog entry is not required)\n\n### Changelog entry:\nSomething\n',
    ['internal: '],
  ],
  [
    'an entry that is not required and not written is none',
    '### Changelog category (leave one):\n- CI Fix or Improvement (changelog entry is not required)\n\n### Changelog entry (a user-readable short description):\n...\n',
    ['internal: '],
  ],
  [
    'all categories left and dots are a template',
    '### Changelog category (leave one):\n- New Feature\n- Improvement\n- Bug Fix\n- Not for changelog (changelog entry is not required)\n\n### Changelog entry (a user-readable short description of the changes that goes into CHANGELOG.md):\n...\n',
    [],
  ],
  [
    'all categories left and an entry: a note without a category',
    '### Changelog category (leave one):\n- New Feature\n- Improvement\n\n### Changelog entry:\nFaster joins.\n',
    ['public: Faster joins.'],
  ],
];

const JENKINS: readonly Row[] = [
  [
    'items',
    '### Proposed changelog entries\n\n- Restore the button.\n- Speed up x.',
    ['public: Restore the button.', 'public: Speed up x.'],
  ],
  ['N/A', '### Proposed changelog entries\n\n- N/A', ['internal: ']],
  [
    'untouched',
    '### Proposed changelog entries\n\n* Entry 1: Issue, Human-readable Text\n* ...\n\n### Proposed upgrade guidelines\n\nN/A',
    [],
  ],
  [
    'upgrade guidelines say what to do',
    '### Proposed changelog entries\n\n- Drop x.\n\n### Proposed upgrade guidelines\n\nMove to y before.',
    ['public: Drop x. → Move to y before.'],
  ],
];

const HOME_ASSISTANT: readonly Row[] = [
  [
    'the section is what breaks',
    '## Breaking change\n\nThe x sensor is gone. Use `y`.\n\nSee the docs.\n\n## Proposed change\n\nRemoves x.',
    ['public breaking!:  → The x sensor is gone. Use `y`. ¶ See the docs.'.replace('!:  ', '!:  ')],
  ],
  ['none', '## Breaking change\n\nNone\n\n## Proposed change\n\nFoo', []],
  ['a denial', '## Breaking change\n\nNo, nothing breaks here.\n', []],
  [
    '"no longer" is no denial',
    '## Breaking change\n\nNo longer supports x.\n',
    ['public breaking!:  → No longer supports x.'],
  ],
  [
    'only a comment',
    '## Breaking change\n<!-- If your PR contains a breaking change, say so -->\n\n## Proposed change\n\nSSIA',
    [],
  ],
  ['doubts that were struck out', '## Breaking change\n\n~~Maybe it breaks x?~~\n\n## Proposed change\n\nA', []],
  [
    'a ticked kind',
    '## Type of change\n\n- [ ] Dependency upgrade\n- [X] Bugfix (non-breaking change which fixes an issue)\n',
    ['? fix: '],
  ],
  ['no tick', '## Type of change\n\n- [ ] Bugfix (non-breaking change)\n- [ ] New feature\n', []],
  ['two ticks leave it open', '## Type of change\n\n- [x] Bugfix\n- [x] New feature\n', []],
  [
    'a ticked break',
    '## Type of change\n\n- [x] Breaking change (fix/feature causing existing functionality to break)\n',
    ['? breaking!: '],
  ],
];

const PRESTO: readonly Row[] = [
  [
    'items of every section of theirs',
    `${F}\n== RELEASE NOTES ==\n\nGeneral Changes\n* Improve x.\n* Fix y.\n\nHive Connector Changes\n* Add z.\n${F}`,
    ['public: Improve x.', 'public: Fix y.', 'public: Add z.'],
  ],
  ['no release note', `${F}\n== NO RELEASE NOTE ==\n${F}`, ['internal: ']],
  ['dots', `${F}\n== RELEASE NOTES ==\n\nGeneral Changes\n* ...\n* ...\n${F}`, []],
];

const OPENHANDS: readonly Row[] = [
  [
    'ticked',
    '## Release Notes\n\n- [x] Include this change in the Release Notes.\n\nYou can pause runs.',
    ['public: You can pause runs.'],
  ],
  ['not ticked', '## Release Notes\n\n- [ ] Include this change in the Release Notes.\n\nYou can pause runs.', []],
  ['ticked and empty', '## Release Notes\n\n- [x] Include this change in the Release Notes.\n\n---', []],
];

const AIRBYTE: readonly Row[] = [
  ['what users notice', '## What\nx\n\n## 🚨 User Impact 🚨\n\nSyncs restart once.', ['public: Syncs restart once.']],
  ['none', '## 🚨 User Impact 🚨\n\nNo breaking changes', ['internal: ']],
  [
    'an italic placeholder',
    '## 🚨 User Impact 🚨\n\n*Are there any breaking changes? What is the end result perceived by the user?*\n',
    [],
  ],
];

const OURS: readonly Row[] = [
  [
    'our line',
    'Why not.\n\nRelease-Note: You can export by day. Saves an hour.',
    ['public: You can export by day. Saves an hour.'],
  ],
  ['what closes an issue is no part of it', 'Release-Note: Fixed a crash\nFixes #12', ['public: Fixed a crash']],
  ['a command to a bot is none', 'Release-Note: You can export\n/kind feature', ['public: You can export']],
  [
    'what is said below about something else is none',
    'Release-Note: You can export\nRelated to #12',
    ['public: You can export'],
  ],
  [
    'a line broken for want of room goes on',
    'Release-Note: You can now export all of your dashboards by day and\nby time of day.',
    ['public: You can now export all of your dashboards by day and by time of day.'],
  ],
  ['none', 'Release-Note: none', ['internal: ']],
  ['empty', 'Release-Note:', []],
  ['in a fence it is an example', `${F}\nRelease-Note: x y\n${F}`, []],
  ['in a comment it is one too', '<!-- Release-Note: x y -->', []],
  [
    "in others' words it is theirs",
    '<details>\n<summary>Upstream</summary>\n\nRelease-Note: x y\n\n</details>\n\n> Release-Note: z z',
    [],
  ],
];

const OTHERS_WORDS: readonly Row[] = [
  [
    'what a bot brings along stands in details',
    '### Release Notes\n\n<details>\n<summary>a/b</summary>\n\n### v2\n\n- Added everything\n\n</details>\n\n---\n\n### Configuration\n\nx',
    [],
  ],
  ["tables are nobody's note", '## Release notes\n\n| a | b |\n|---|---|\n| c | d |\n', []],
];

/** By project. */
export const NOTE_CONVENTIONS: readonly (readonly [project: string, rows: readonly Row[]])[] = [
  ['kubernetes', KUBERNETES],
  ['hashicorp', HASHICORP],
  ['mattermost', MATTERMOST],
  ['cockroachdb', COCKROACH],
  ['electron', ELECTRON],
  ['zed', ZED],
  ['elastic', ELASTIC],
  ['react-native', REACT_NATIVE],
  ['sentry/craft', CRAFT],
  ['clickhouse', CLICKHOUSE],
  ['jenkins', JENKINS],
  ['home-assistant', HOME_ASSISTANT],
  ['presto', PRESTO],
  ['openhands', OPENHANDS],
  ['airbyte', AIRBYTE],
  ['our own line', OURS],
  ["others' words", OTHERS_WORDS],
];
