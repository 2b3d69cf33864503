/** Config: YAML as we read it. In: the config file. Out: plain data, where everything stands, and what we refuse of YAML. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import { fail, type Problem } from '../errors.ts';
import type { SettingsFile } from '../model.ts';
import { formatPath, type KeyPath } from './key-path.ts';

/** A file that is YAML. */
export interface YamlDocument {
  /** Undefined for an empty file. Keys without a value are left out, as if they were commented out. */
  readonly data: unknown;
  /** What is YAML and yet not for a config file. */
  readonly problems: readonly Problem[];
  /** Where the value of a path stands, or the nearest thing around it. */
  placeOf(path: KeyPath): Place;
  /** Where the keys of the mapping at a path stand. */
  placesOfKeys(path: KeyPath): ReadonlyMap<string, Place>;
}

/** A place in the file, and what is written there: null for a list or mapping. */
export type Place = Pick<Problem, 'line' | 'column' | 'value'>;

/** Far more than anybody writes, and still read in a moment. */
const LONGEST_FILE = 100_000;

const OPTIONS = { version: '1.2', schema: 'core', stringKeys: true, uniqueKeys: false, prettyErrors: false } as const;

/** For those of the parser's reasons that speak of its own options. */
const REASONS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'there is more than one document',
  NON_STRING_KEY: 'a key must be text',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
};

/**
 * Parses YAML 1.2 (https://yaml.org/spec/1.2.2/). Aliases and tags are refused: a config file needs none, and a few
 * nested aliases stand for gigabytes.
 * @throws `E_CONFIG_UNREADABLE` for a file too long to be meant, `E_CONFIG_SYNTAX`.
 */
export function parseYaml({ path: file, text }: SettingsFile): YamlDocument {
  if (text.length > LONGEST_FILE) {
    throw fail('E_CONFIG_UNREADABLE', { file, reason: `it has more than ${LONGEST_FILE} characters` });
  }
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const place = (node: unknown): Place => placeOfNode(node, lines);
  const [error] = errors;
  if (error !== undefined) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    throw fail('E_CONFIG_SYNTAX', { file, line, column, reason: REASONS[error.code] ?? error.message });
  }
  const problems: Problem[] = [];
  const data = readNode(contents, [], (node, path, message) => {
    problems.push({ ...place(node), path: formatPath(path), message, allowed: [] });
  });
  return {
    data,
    problems,
    placeOf: path => place(nodeAt(contents, path)),
    placesOfKeys: path => new Map(keyNodes(nodeAt(contents, path)).map(key => [String(key.value), place(key)])),
  };
}

type Report = (node: unknown, path: KeyPath, message: string) => void;

/** The parser's own conversion follows aliases and lets the last of two equal keys win. */
function readNode(node: unknown, path: KeyPath, report: Report): unknown {
  if (isAlias(node)) report(node, path, 'is an alias: write the value itself');
  else if (isCollection(node) || isScalar(node)) {
    if (node.tag !== undefined) report(node, path, 'has a tag: leave out what starts with !');
  }
  if (isSeq(node)) return node.items.map((item, index) => readNode(item, [...path, index], report));
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;

  const entries = new Map<string, unknown>();
  for (const { key: keyNode, value: valueNode } of node.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const value = readNode(valueNode, [...path, key], report);
    // An object would take it for its prototype.
    if (key === '__proto__') report(keyNode, [...path, key], 'is not a known key');
    else if (entries.has(key)) report(keyNode, [...path, key], 'stands here for the second time');
    else if (value !== null && value !== undefined) entries.set(key, value);
  }
  return Object.fromEntries(entries);
}

function nodeAt(contents: Node | null, path: KeyPath): unknown {
  let node: unknown = contents;
  for (const key of path) {
    const inner = isCollection(node) ? node.get(key, true) : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  return node;
}

function keyNodes(node: unknown): Scalar[] {
  return isMap(node) ? node.items.map(({ key }) => key).filter(key => isScalar(key)) : [];
}

function placeOfNode(node: unknown, lines: LineCounter): Place {
  if (!isCollection(node) && !isScalar(node) && !isAlias(node)) return { line: 0, column: 0, value: null };
  const { line, col: column } = lines.linePos(node.range?.[0] ?? 0);
  const value = isScalar(node) ? (node.source ?? String(node.value)) : null;
  return { line, column, value };
}
