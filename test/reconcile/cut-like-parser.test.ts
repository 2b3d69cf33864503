/** Whatever ends a block in CommonMark ends it here: each text is cut at the margin exactly where the Markdown parser cuts it. */
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { splitBlocks } from '../../src/markdown/split-blocks.ts';

test.each<readonly [what: string, text: string]>([
  ['headings need a space', '#a\n\n# b\n\n####### c\n\n###### d\n\n#\te\n\n#'],
  ['headings may be indented a little', '   # a\n\n    # b'],
  ['a heading ends a paragraph', 'a\n# b\nc'],
  ['an underlined heading has any number of lines', 'a\nb\nc\n==='],
  ['underlines are of one kind', 'a\n=-=\nb\n--\nc\n   ===  \nd\n    ---'],
  ['an underline below nothing is none', '===\na'],
  ['rules', '***\n---\n_ _ _\n- - -\n**\n--\n*-*\n  ___  \n    ***'],
  ['a rule ends a paragraph and a list', 'a\n***\n- b\n***\nc'],
  ['bullets', '- a\n+ b\n* c\n-d\n-\te\n\n-\n- f'],
  ['an indented bullet', '   - a\n\nb\n\n    - c'],
  ['numbers', '1. a\n2) b\n\n123456789. c\n\n1234567890. d\n\n1.e'],
  ['only a list that begins with 1 ends a paragraph', 'a\n2. b\nc\n1. d\n\ne\n- f'],
  ['an empty item ends no paragraph', 'a\n-\n\nb\n*\nc'],
  ['what is indented enough belongs to an item', '- a\n\n  b\n\n c\n- d\n\n   e'],
  ['to a numbered item too', '10. a\n\n    b\n\n   c'],
  ['a tab is indent enough', '- a\n\n\tb\n\nc'],
  ['a code block in an item', '-     a\n\n  b\n\n c'],
  ['an item may begin with one blank line', '-\n  a\n\n-\n\n  b'],
  ['blank lines at the end of an item are not its', '- a\n\n\n\nb'],
  ['lazy lines go on', '- a\nb\nc\n\nd\n- e\n  - f\ng'],
  ['not behind code', '-     a\nb'],
  ['not behind a heading', '- # a\nb'],
  ['not behind a rule in an item', '- a\n  ***\nb'],
  ['not behind a fence in an item', '- ```\n  a\n  ```\nb'],
  ['not into a fence in an item', '- ```\n  a\nb\n\n```\nc'],
  ['a fence in an item goes on over blank lines', '- ```\n  a\n\n  # b\n  ```\n# c'],
  ['a lazy line is no heading, rule, quotation or fence', '- a\n# b\n- c\n***\n- d\n> e\n- f\n```\ng\n```'],
  ['a lazy line may begin like code', '- a\n      b\nc'],
  ['quotations', '> a\n>b\n > c\n\n> d\n    > e'],
  ['a quotation goes on lazily', '> a\nb\n\n> c\n>\nd'],
  ['a quotation with a list goes on lazily', '> - a\nb\n\n> 1. c\n> d\ne'],
  ['a quotation with code does not', '>     a\nb\n\n> ```\nc\n```\nd'],
  ['a quotation with a closed fence does not', '> ```\n> a\n> ```\nb'],
  ['a quotation in a quotation', '> > a\nb\n\n> > c\n>\n> d'],
  ['a quotation ends a paragraph', 'a\n> b\nc'],
  ['a list ends a quotation', '> a\n- b'],
  ['indented code', '    a\n\n\n    b\nc\n\n    d\n\n\ne'],
  ['indented code ends no paragraph', 'a\n    b\n\n    c'],
  ['indented code by a tab', '\ta\n\n  \tb\nc'],
  ['fences close with as many signs or more', '````\n```\na\n`````\nb\n\n~~~\n```\n~~~~\nc'],
  ['fences close with nothing behind', '```\n``` a\n```\nb'],
  ['fences have words behind their signs, without backticks', '```js\na\n```\n\n``` a`b\nc\n```'],
  ['fences may be indented a little', '   ```\n# a\n   ```\n\n    ```\n# b'],
  ['a closing fence may be indented a little', '```\na\n    ```\nb\n   ```\nc'],
  ['a fence ends a paragraph', 'a\n~~~\n# b\n~~~\nc'],
  ['a fence that nobody closes', 'a\n\n```\nb\n\n# c'],
  ['comments', '<!-- a\n\nb -->\nc\n\n<!-- d --> e\nf\n\ng <!--\n\nh'],
  ['a comment ends a paragraph', 'a\n<!-- b -->\nc'],
  ['a comment in an indented line', '   <!-- a -->\nb\n\n    <!-- c -->'],
  [
    'scripts and styles',
    '<script>\n\na\n</script>\nb\n\n<style\n\nc</style> d\ne\n\n<PRE>\n\nf\n</pre>\ng\n\n<textarea>\n\n</textarea>\nh',
  ],
  ['a script by another name is none', '<scripts>\n\na\n\n<pre-a>\n\nb'],
  ['instructions, declarations and CDATA', '<?a\n\nb?>\nc\n\n<!A\n\nb>\nc\n\n<![CDATA[\n\na]]>\nb'],
  ['HTML of a block lasts until a blank line', '<div>\na\n\nb\n\n</div>\n# c\n\n<p\na\n\n<hr/>\nb\n\n<table>a\n\n# d'],
  ['HTML of a block ends a paragraph', 'a\n<div>\nb\n\nc\n</section>\nd'],
  ['any other tag by itself lasts until a blank line too', '<b>\na\n\n</b>\nc\n\n<x-y a="b">\nc\n\nd'],
  ['but ends no paragraph', 'a\n<b>\nc'],
  ['and begins one if something follows it', '<b> a\n# c'],
  ['an address begins a paragraph', '<https://a.example>\n# b'],
  ['a tag with a number as its name is a paragraph', '<1>\n# a'],
  ['heading tags', '<h1>\n# a\n\n<h7 b\n# c'],
  ['tables', 'a | b\n--|--\nc\nd | e\n\nf'],
  ['a table ends at another block', '| a |\n|---|\n| b |\n# c\n\n| a |\n|:-:|\n- d\n\n| a |\n|---|\n> e'],
  ['a table needs its second line', '| a |\n| b |\n---'],
  ['a table in a paragraph begins at its head', '| a | b |\n|:--|--:|\n| c |\n\nd'],
  ['a line of white space is blank', 'a\n \t \nb\n- c\n \t\n  d'],
  ['blank lines before the first block', '\n  \n\na'],
  ['definitions stand for themselves', '[a]: b\n\nc'],
])('%s', (_, text) => {
  const { head, blocks } = splitBlocks(text);
  const lines = (part: string): number => part.match(/\n/g)?.length ?? 0;
  let at = 1 + lines(head);
  const cuts = blocks.map(block => {
    const start = at;
    at += lines(block.text + block.after);
    return `${start} ${block.text}`;
  });
  const nodes = parseMarkdown(text.split('\n'))?.children.flatMap(node =>
    node.type === 'list' ? node.children : [node],
  );
  const expected = nodes?.map(({ position }) => {
    const [from = 0, to = 0] = [position?.start.line, position?.end.line];
    return `${from} ${text
      .split('\n')
      .slice(from - 1, to)
      .join('\n')}`;
  });
  expect(cuts).toEqual(expected);
});
