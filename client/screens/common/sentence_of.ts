import type { CombinedError } from 'urql';
import type { Speech } from '../../wording/use_wording.ts';

/** True where the server refused with the code. */
export function hasCode(error: CombinedError, code: string): boolean {
  return error.graphQLErrors.some(({ extensions }) => extensions.code === code);
}

/** What went wrong, each in the server's own words in the language spoken. */
export function sentencesOf(error: CombinedError, { language, words }: Speech): readonly string[] {
  const sentences = error.graphQLErrors.map(({ extensions, message }) => String(extensions[language] ?? message));
  if (sentences.length > 0) return sentences;
  return [error.networkError ? words.states.failedNetwork : words.states.failedServer];
}
