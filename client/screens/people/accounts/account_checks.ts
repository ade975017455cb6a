import type { Wording } from '../../../wording/wording.ts';

type Texts = Wording['people']['accounts'];

/** The field that a problem of the server is about. */
export const ACCOUNT_FIELD_OF = {
  ACCOUNT_EXISTS: 'name',
  BAD_ACCOUNT_NAME: 'name',
  BAD_SHOWN_NAME: 'shownName',
} as const;

const LONGEST = 60;

/** What is wrong with a name to sign in with, in words; null where nothing is. */
export function loginNameProblem(name: string, texts: Texts): string | null {
  const isFit = /^[\p{L}\p{M}\p{N}._@+-]{1,60}$/u.test(name.trim());
  return isFit ? null : texts.loginNameWrong;
}

/** What is wrong with a name that others are shown, in words; null where nothing is. */
export function shownNameProblem(name: string, texts: Texts): string | null {
  const { length } = name.trim();
  return length >= 1 && length <= LONGEST ? null : texts.shownNameWrong;
}
