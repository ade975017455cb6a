import type { Wording } from '../../../wording/wording.ts';

type Texts = Wording['people'];

/** What is wrong with the code of a sender or wall, in words; null where nothing is. */
export function codeProblem(code: string, { codeWrong }: Texts): string | null {
  return /^[a-z0-9][a-z0-9_-]{0,39}$/.test(code) ? null : codeWrong;
}

/** What is wrong with something that must be filled in, in words; null where nothing is. */
export function neededProblem(text: string, { needed }: Texts): string | null {
  return text.trim() === '' ? needed : null;
}
