/** Scripts: generated parts of files that people write. In: a file's text and its parts. Out: the text with these in place. */

/**
 * Puts each part between its markers, which are comments on lines of their own: `<!-- generated:inputs -->` and
 * `<!-- /generated:inputs -->`, in YAML `# generated:inputs` and `# /generated:inputs`.
 * @throws Error when a marker is missing: the file would keep saying what is no longer true.
 */
export function replaceMarkedBlocks(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((current, [name, part]) => replaceMarkedBlock(current, name, part), text);
}

function replaceMarkedBlock(text: string, name: string, part: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex(line => isMarker(line, `generated:${name}`));
  const end = lines.findIndex((line, index) => index > start && isMarker(line, `/generated:${name}`));
  if (start === -1 || end === -1) {
    throw new Error(`There must be two comments, "generated:${name}" and "/generated:${name}", each on its own line.`);
  }
  return [...lines.slice(0, start + 1), ...part.split('\n'), ...lines.slice(end)].join('\n');
}

function isMarker(line: string, marker: string): boolean {
  return line.trim() === `<!-- ${marker} -->` || line.trim() === `# ${marker}`;
}
