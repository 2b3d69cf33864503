/** Scripts, bench: where time goes. In: a V8 CPU profile. Out: milliseconds by place, most first. */

/** The part of a .cpuprofile that is read (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile). */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly endTime: number;
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** Frames that V8 makes up. */
const MADE_UP: Readonly<Record<string, string>> = {
  '(idle)': 'waiting',
  '(garbage collector)': 'garbage collection',
  '(program)': 'native code',
  '(root)': 'native code',
};

/**
 * Self time: a sample stands for the time until the next one. A frame without a file, such as a regular expression, belongs to
 * the one that called it.
 * @param sourceOf The source file of a line of a file of ours.
 */
export function aggregateProfile(
  { nodes, startTime, endTime, samples, timeDeltas }: CpuProfile,
  sourceOf: (url: string, line: number) => string,
): ReadonlyMap<string, number> {
  const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node] as const)));
  const placeOf = ({ id, callFrame: { functionName, url, lineNumber } }: ProfileNode): string => {
    if (url.startsWith('node:')) return 'Node internals';
    if (url !== '') return sourceOf(url, lineNumber);
    const parent = parents.get(id);
    return MADE_UP[functionName] ?? (parent === undefined ? 'native code' : placeOf(parent));
  };
  const places = new Map(nodes.map(node => [node.id, placeOf(node)]));
  const sums = new Map<string, number>();
  let time = startTime;
  for (const [index, id] of samples.entries()) {
    time += timeDeltas[index] ?? 0;
    const until = index + 1 < samples.length ? time + (timeDeltas[index + 1] ?? 0) : endTime;
    const place = places.get(id) ?? 'native code';
    sums.set(place, (sums.get(place) ?? 0) + Math.max(0, until - time) / 1000);
  }
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}
