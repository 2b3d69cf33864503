/** Collect: where the repository lives on the web. In: text of git's config file. Out: slug and address. */

/** What a remote's address tells; nulls where it does not. */
export interface Remote {
  /** `owner/name`, with all groups on GitLab. */
  readonly slug: string | null;
  /** `https://host/owner/name`. */
  readonly url: string | null;
  /** The address's last part without `.git`. */
  readonly name: string | null;
}

const NO_REMOTE: Remote = { slug: null, url: null, name: null };

/** Finds `origin`, else the first remote, in a git config file. */
export function readRemote(config: string): Remote {
  let section = '';
  const addresses = new Map<string, string>();
  for (const line of config.split('\n')) {
    const text = line.trim();
    if (text.startsWith('[')) section = text;
    else if (section.startsWith('[remote "') && text.startsWith('url')) {
      const equals = text.indexOf('=');
      if (equals !== -1 && !addresses.has(section)) addresses.set(section, text.slice(equals + 1).trim());
    }
  }
  const address = addresses.get('[remote "origin"]') ?? addresses.values().next().value;
  return address === undefined ? NO_REMOTE : parseRemote(address);
}

/** Reads `https://host/a/b.git`, `git@host:a/b.git`, `ssh://git@host:22/a/b` and paths. Credentials are dropped. */
export function parseRemote(address: string): Remote {
  const name = lastPart(address);
  const secure = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address);
  const short = /^(?:[^@/:]+@)([^/:]+):([^/].*)$/.exec(address);
  const [, host, path] = secure ?? short ?? [];
  if (host === undefined || path === undefined || !host.includes('.')) return { slug: null, url: null, name };
  const slug = path.replace(/(?<!\/)\/+$/, '').replace(/\.git$/, '');
  return { slug, url: `https://${host}/${slug}`, name };
}

function lastPart(address: string): string | null {
  // `git clone .` writes `/srv/app/.`; two dots name nothing.
  const part = address.split(/[/\\:]/).findLast(one => one !== '' && one !== '.') ?? '';
  const name = part.replace(/\.(?:git|bundle)$/, '');
  return name === '' || name === '..' ? null : name;
}
