/** Collect: name and version of a package. In: a manifest's file name and text. Out: what it says, nulls where silent. */

export interface Manifest {
  readonly name: string | null;
  readonly version: string | null;
}

/** Manifests that we read, the one that decides first. */
export const MANIFESTS = ['package.json', 'Cargo.toml', 'pyproject.toml', 'VERSION', 'version.txt'] as const;

const SILENT: Manifest = { name: null, version: null };

/**
 * Reads one manifest. Unreadable text says nothing: a manifest is a hint, never a reason to fail.
 * The TOML parser is loaded only for a TOML file.
 */
export async function readManifest(file: string, text: string): Promise<Manifest> {
  if (file.startsWith('VERSION') || file.startsWith('version')) return { name: null, version: versionIn(text.trim()) };
  try {
    if (file.endsWith('.json')) return fields(JSON.parse(text));
    const { parse } = await import('smol-toml');
    const toml: Record<string, unknown> = parse(text);
    return fields(toml.package ?? toml.project ?? workspacePackage(toml.workspace));
  } catch {
    return SILENT;
  }
}

function workspacePackage(workspace: unknown): unknown {
  return isRecord(workspace) ? workspace.package : undefined;
}

function fields(value: unknown): Manifest {
  if (!isRecord(value)) return SILENT;
  const { name, version } = value;
  return {
    name: typeof name === 'string' ? name : null,
    version: typeof version === 'string' ? versionIn(version) : null,
  };
}

/** Null for anything else than one version: placeholders, and what would be text in notes and logs. */
function versionIn(text: string): string | null {
  return /^v?\d[\w.+-]{0,60}$/.test(text) ? text.replace(/^v/, '') : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
