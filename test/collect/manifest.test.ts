import { expect, test } from 'vitest';
import { readManifest } from '../../src/collect/manifest.ts';

test.each([
  ['package.json', '{"name":"app","version":"1.2.3"}', 'app', '1.2.3'],
  ['package.json', '{"private":true}', null, null],
  ['package.json', '{"version":1}', null, null],
  ['package.json', 'not JSON', null, null],
  ['package.json', '{"version":"v1.2.3-rc.1+5"}', null, '1.2.3-rc.1+5'],
  ['package.json', '{"version":"1.0.0\\n::error::x\\u001b[31m"}', null, null],
  ['package.json', '{"version":"{{VERSION}}"}', null, null],
  ['Cargo.toml', '[package]\nname = "app"\nversion = "0.4.0"\n', 'app', '0.4.0'],
  ['Cargo.toml', '[package]\nversion = "1 ##[add-mask]e"\n', null, null],
  ['Cargo.toml', '[workspace.package]\nversion = "0.5.0"\n', null, '0.5.0'],
  ['Cargo.toml', '[package]\nname = "app"\nversion.workspace = true\n', 'app', null],
  ['pyproject.toml', '[project]\nname = "app"\nversion = "2.0.0"\n', 'app', '2.0.0'],
  ['pyproject.toml', '[project\n', null, null],
  ['VERSION', 'v1.9.0\n', null, '1.9.0'],
  ['VERSION', 'see README\n', null, null],
  ['version.txt', '3.1.4', null, '3.1.4'],
])('%s with %j', async (file, text, name, version) => {
  expect(await readManifest(file, text)).toEqual({ name, version });
});
