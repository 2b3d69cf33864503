/** Publish: addresses of GitHub's pages. In: a repository's address and names. Out: links with every part encoded. */

/** A file on a branch: `blob` shows it, `edit` opens the editor, `tree` shows a folder. */
export function fileLink(url: string, page: 'blob' | 'edit' | 'tree', branch: string, path: string): string {
  return `${url}/${page}/${encoded(branch)}/${encoded(path)}`;
}

/** The commits of a tag. */
export function historyLink(url: string, tag: string): string {
  return `${url}/commits/${encoded(tag)}`;
}

/** What lies between a tag and a branch. */
export function rangeLink(url: string, tag: string, branch: string): string {
  return `${url}/compare/${encoded(tag)}...${encoded(branch)}`;
}

/** Where a person opens the pull request that Actions may not. */
export function compareLink(url: string, base: string, branch: string): string {
  return `${url}/compare/${encoded(base)}...${encoded(branch)}?expand=1`;
}

/** Parentheses would end a link in Markdown. */
function encoded(path: string): string {
  return path
    .split('/')
    .map(part => encodeURIComponent(part).replace(/[()']/g, character => `%${character.charCodeAt(0).toString(16)}`))
    .join('/');
}
