import type { CombinedError } from 'urql';
import { useSpeech } from '../wording/use_wording.ts';

/** What went wrong, in a sentence for a person, and a way on. */
export function FailedNotice({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) {
  const { words, language } = useSpeech();
  return (
    <div className="notice notice--failed" role="alert">
      <p className="notice__title">{words.states.failed}</p>
      <p>
        {sentenceOf(error, language) ?? (error.networkError ? words.states.failedNetwork : words.states.failedServer)}
      </p>
      <button type="button" className="button button--main" onClick={onRetry}>
        {words.states.retry}
      </button>
    </div>
  );
}

/** The server's own sentence in the reader's language, where it gave one beside the error's code. */
function sentenceOf(error: CombinedError, language: 'zh' | 'en'): string | null {
  for (const { extensions } of error.graphQLErrors) {
    const sentence = extensions[language];
    if (typeof sentence === 'string') return sentence;
  }
  return null;
}
