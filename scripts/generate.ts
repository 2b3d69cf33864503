/** Scripts: `npm run generate`. Writes what is made from src/; with `--check` it says what differs, and exits 1. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { GENERATED_FILES } from './generated-files.ts';

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');

for (const { path, generate } of GENERATED_FILES) {
  const file = new URL(path, root);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  try {
    const text = generate(current);
    if (text === current) continue;
    if (isCheck) throw new Error('It is not what src/ says. Run `npm run generate` and commit the result.');
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}: written`);
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
