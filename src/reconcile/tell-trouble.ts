/** Reconcile, notices: a finished run in; what a person should know besides conflicts out. */
import type { Notice } from '../model.ts';
import type { Scene } from './scene.ts';

export function tellTrouble({ prints, refused, isBlind, conflicts }: Scene): readonly Notice[] {
  const notices: Notice[] = [];
  const literals = prints.literals();
  if (literals > 0)
    notices.push({
      code: 'text-intricate',
      message: `${literals} ${literals === 1 ? 'block is' : 'blocks are'} too intricate to be read as Markdown in time, so ${literals === 1 ? 'it is' : 'they are'} left alone unless unchanged to the letter.`,
      where: '',
    });
  if (refused.length > 0)
    notices.push({
      code: 'take-by-hand',
      message: 'The new text cannot be put where several entries were joined: replace the words there by hand.',
      where: refused.join(', '),
    });
  if (isBlind && conflicts.length > 0)
    notices.push({
      code: 'memory-missing',
      message: 'Nothing is remembered of this text, so what stands there is kept and what is missing is offered.',
      where: '',
    });
  return notices;
}
