/** Scripts, bench: other programs to compare with. In: a folder of npm packages. Out: their binaries and versions. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Peer {
  readonly id: 'git-cliff-2.12' | 'git-cliff-newest';
  /** As it says itself: `git-cliff 2.12.0`. */
  readonly name: string;
  readonly binary: string;
}

export const HOW_TO_INSTALL = 'npm i git-cliff-2.12@npm:git-cliff@2.12.0 git-cliff@latest';

/**
 * The binaries themselves: npm's wrapper starts a Node of its own, which costs 0.2 s and is not git-cliff's fault.
 * @returns Those that are there.
 */
export function findPeers(folder: string): readonly Peer[] {
  const wanted = [
    ['git-cliff-2.12', [join(folder, 'node_modules/git-cliff-2.12/node_modules')]],
    ['git-cliff-newest', [join(folder, 'node_modules/git-cliff/node_modules'), join(folder, 'node_modules')]],
  ] as const;
  return wanted.flatMap(([id, places]) => {
    const binary = places.flatMap(binariesIn)[0];
    return binary === undefined
      ? []
      : [{ id, name: execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim(), binary }];
  });
}

/** npm installs the package of this platform only. */
function binariesIn(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter(name => /^git-cliff-(?:linux|darwin|windows)-/.test(name))
    .flatMap(name => [join(place, name, 'bin/git-cliff'), join(place, name, 'bin/git-cliff.exe')])
    .filter(file => existsSync(file));
}
