/** Test double: GitHub's own language service for workflows and action.yml. In: a file. Out: what GitHub says against it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const MODULES = new URL('../../node_modules/', import.meta.url).pathname;

/** Inputs of an action, as its action.yml has them. */
export interface ActionInputs {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Service {
  readonly validate: (document: unknown, config: object) => Promise<readonly Diagnostic[]>;
  readonly TextDocument: { readonly create: (uri: string, language: string, version: number, text: string) => unknown };
}

/** It imports JSON in a way that Node refuses, so it is bundled once, beside the packages. */
async function load(): Promise<Service> {
  const { version } = JSON.parse(readFileSync(join(MODULES, '@actions/languageservice/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(MODULES, '.cache/drumroll');
  const file = join(folder, `languageservice-${version}.mjs`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const entry = join(folder, 'languageservice-entry.mjs');
    writeFileSync(
      entry,
      "export { validate } from '@actions/languageservice';\nexport { TextDocument } from 'vscode-languageserver-textdocument';\n",
    );
    const bundle = await rolldown({ input: entry, platform: 'node', logLevel: 'silent' });
    await bundle.write({ file, format: 'esm' });
    await bundle.close();
  }
  return (await import(file)) as Service;
}

let service: Promise<Service> | undefined;
let checked = 0;

/** Said of every action that is not ours: whether it exists, only the network knows. */
const UNKNOWN = /^Unable to resolve action `/;

/** Sentences with the line, from 1; empty for a good file. `own` is the action that `uses: <slug>@…` and `uses: ./` mean. */
export async function validateYaml(
  path: string,
  text: string,
  own: { readonly slug: string; readonly action: ActionInputs },
): Promise<readonly string[]> {
  service ??= load();
  const { validate, TextDocument } = await service;
  // It remembers files by their address.
  const document = TextDocument.create(`file:///${++checked}/${path}`, 'yaml', 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
        `${owner}/${name}` === own.slug ? own.action : undefined,
    },
  });
  const known = found.filter(({ message }) => !UNKNOWN.test(message));
  return known.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
}
