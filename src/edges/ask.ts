/** Edge: asks a person at a terminal. In: a question. Out: whether the answer is yes; the end of input is no. */
import { createInterface } from 'node:readline';
import { visibleLine } from '../errors/wording.ts';

/** @param output Where the question goes: stderr, so that stdout stays for the result. */
export function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: { write(text: string): unknown },
): Promise<boolean> {
  output.write(`${visibleLine(question)} `);
  return new Promise(resolve => {
    const lines = createInterface({ input });
    lines.on('close', () => resolve(false));
    lines.once('line', answer => {
      resolve(/^y(?:es)?$/i.test(answer.trim()));
      lines.close();
    });
  });
}
