import { expect, test } from 'vitest';
import { tidyBlankLines } from '../../src/render/tidy-blank-lines.ts';

test.each([
  ['several blank lines become one', 'a\n\n\n \n\t\nb\n', 'a\n\nb\n'],
  ['one blank line stays', 'a\n\nb\n', 'a\n\nb\n'],
  ['blank lines at both ends go', '\n\na\n\n\n', 'a\n'],
  ['a missing line break at the end is added', 'a', 'a\n'],
  ['spaces at the end of a line stay: they break it', 'a  \nb\n', 'a  \nb\n'],
  ['line breaks of Windows become line breaks', 'a\r\n\r\n\r\nb\r\n', 'a\n\nb\n'],
  ['fenced code stays as it is', '```js\na\n\n\n b\n\n```\n\n\nc\n', '```js\na\n\n\n b\n\n```\n\nc\n'],
  ['a fence of tildes too', '~~~\na\n\n\nb\n~~~~\n\n\nc', '~~~\na\n\n\nb\n~~~~\n\nc\n'],
  ['a shorter fence does not close it', '````\n```\n\n\na\n````\n', '````\n```\n\n\na\n````\n'],
  ['a fence with a language does not close it', '```\n```js\n\n\na\n```\n', '```\n```js\n\n\na\n```\n'],
  ['code in a line opens nothing', '```a```\n\n\nb\n', '```a```\n\nb\n'],
  ['a fence inside a list counts', '- a\n\n  ```\n  b\n\n\n  c\n  ```\n', '- a\n\n  ```\n  b\n\n\n  c\n  ```\n'],
  ['an empty document stays empty', '\n \n', ''],
])('%s', (_, document, tidy) => expect(tidyBlankLines(document)).toBe(tidy));
