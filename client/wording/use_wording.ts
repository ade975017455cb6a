import { createContext, useContext } from 'react';
import { type Formatting, formattingOf } from './formatting.ts';
import { type Language, type LocalName, nameIn } from './language.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface Speech {
  readonly language: Language;
  readonly words: Wording;
  readonly format: Formatting;
  /** The name in the language spoken. */
  name(name: LocalName): string;
}

/** Everything a component needs to speak one language; the same object each time for the same language. */
export function speechOf(language: Language): Speech {
  return SPEECHES[language];
}

function makeSpeech(language: Language): Speech {
  return {
    language,
    words: wordingOf(language),
    format: formattingOf(language),
    name: (name) => nameIn(language, name),
  };
}

const SPEECHES: Readonly<Record<Language, Speech>> = { zh: makeSpeech('zh'), en: makeSpeech('en') };

export const SpeechContext = createContext<Speech>(SPEECHES.zh);

/** The language that the nearest screen speaks. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
