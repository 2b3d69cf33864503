/** Render: in go the shapes of views, out comes docs/templates.md: every name and helper that a template can use. */
import type { ObjectShape, Shape } from './shape.ts';
import { TEXT_HELPERS } from './text-helpers.ts';

/** The page as Markdown. Groups of names that stand in several places are described once. */
export function shapePage(...shapes: readonly ObjectShape[]): string {
  const groups = [...new Set(shapes.flatMap(shape => [...groupsIn(shape)]))];
  return `# Templates

Every name and helper that a template can use. Made from \`src/render/\`; do not edit.

Every name holds a text, a list, or a group of names; an empty text or list is false in \`{{#if}}\`.
Text that anyone may have written is printed through the helper for its place: \`{{md title}}\`. The blocks are \`{{#if}}\`, \`{{#unless}}\`, \`{{#each}}\`, \`{{#with}}\`; \`(eq kind "product")\` compares two texts.

## Helpers

| Helper | What it is for |
|---|---|
${Object.entries(TEXT_HELPERS)
  .map(([name, { about }]) => `| \`{{${name} …}}\` | ${cell(about)} |`)
  .join('\n')}

${groups.map(groupSection).join('\n\n')}
`;
}

/** The shape itself and every group inside it, outer ones first, each once. */
function groupsIn(shape: Shape, found = new Set<ObjectShape>()): ReadonlySet<ObjectShape> {
  if (shape.kind === 'list') groupsIn(shape.of, found);
  if (shape.kind !== 'object' || found.has(shape)) return found;
  found.add(shape);
  for (const field of Object.values(shape.fields)) groupsIn(field, found);
  return found;
}

function groupSection({ about, fields }: ObjectShape): string {
  const rows = Object.entries(fields).map(
    ([name, field]) => `| \`${name}\` | ${kindOf(field)} | ${cell(field.about)} |`,
  );
  return [`## ${about}`, '', '| Name | Holds | What it says |', '|---|---|---|', ...rows].join('\n');
}

function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text from outside';
    case 'safe':
      return 'text';
    case 'list':
      return `list of ${groupLink(shape.of)}`;
    case 'object':
      return groupLink(shape);
  }
}

/** GitHub makes a heading's anchor from its letters and digits, in lower case, with `-` for spaces. */
function groupLink({ about }: ObjectShape): string {
  const anchor = about
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
  return `[${about}](#${anchor})`;
}

function cell(about: string): string {
  return about.replaceAll('|', '\\|');
}
