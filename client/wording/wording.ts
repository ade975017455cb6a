import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

/** The shape that every language fills whole: the type checker refuses a language in which a text is missing. */
export type Wording = typeof zh;

const WORDINGS: Readonly<Record<Language, Wording>> = { zh, en };

/** All texts of one language. */
export function wordingOf(language: Language): Wording {
  return WORDINGS[language];
}
