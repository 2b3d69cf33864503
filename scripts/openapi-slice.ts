/**
 * Scripts: cuts the operations that the GitHub double answers out of GitHub's OpenAPI document, into test/doubles/openapi.json.
 * In: the folder of an installed `@octokit/openapi` (`cd /tmp/openapi && npm i @octokit/openapi`; 385 MB, so not a dependency).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS } from '../test/doubles/router.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Fields = { [key: string]: Json };

/** Words for people: half of the document. `title` is kept, for it is a property's name too. */
const WORDS = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'x-github',
  'x-octokit',
  'deprecated',
]);

/** Without words for people; the names of properties are left alone. */
function bare(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map(each => bare(each));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => isNames || !(WORDS.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, each]) => [key, bare(each, key === 'properties' && !isNames)]));
}

/** All `#/components/…` that a part names, and those that these name. */
function addComponents(part: Json, all: Fields, kept: Record<string, Fields>): void {
  for (const [, kind = '', name = ''] of JSON.stringify(part).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
    const group = all[kind] as Fields;
    kept[kind] ??= {};
    if (name in kept[kind] || group[name] === undefined) continue;
    kept[kind][name] = bare(group[name]);
    addComponents(kept[kind][name], all, kept);
  }
}

/** A line for each operation and component, so that a new version is a readable change. */
const inLines = (group: Fields): string =>
  `{\n${Object.entries(group)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(',\n')}}`;

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'Where is @octokit/openapi? Usage: node scripts/openapi-slice.ts /tmp/openapi/node_modules/@octokit/openapi',
  );
  process.exitCode = 2;
} else {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const whole = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')) as Fields;
  const paths = whole.paths as Record<string, Record<string, Json>>;
  const sliced: Record<string, Fields> = {};
  const components: Record<string, Fields> = {};
  for (const { method, path } of OPERATIONS) {
    const operation = paths[path]?.[method];
    if (operation === undefined) throw new Error(`GitHub has no ${method} ${path}`);
    sliced[path] = { ...sliced[path], [method]: bare(operation) };
    addComponents(sliced[path], whole.components as Fields, components);
  }
  const source = `@octokit/openapi ${version} (MIT), generated/api.github.com.json, cut by scripts/openapi-slice.ts`;
  const groups = Object.entries(components).map(([kind, group]) => `"${kind}":${inLines(group)}`);
  const text = `{"source":${JSON.stringify(source)},"openapi":${JSON.stringify(whole.openapi)},\n"paths":${inLines(sliced)},\n"components":{\n${groups.join(',\n')}}}`;
  writeFileSync(new URL('../test/doubles/openapi.json', import.meta.url), `${text}\n`);
  console.log(`${OPERATIONS.length} operations, ${text.length} bytes`);
}
