import type { CombinedError } from 'urql';
import type { Speech } from '../wording/use_wording.ts';
import type { Refusal } from './send.ts';

/** Why something was refused, in the language spoken. */
export function sentenceOf(refusal: Refusal, { language, words }: Speech): string {
  if (refusal.code === 'UNREACHABLE') return words.states.failedNetwork;
  const sentence = refusal[language];
  return sentence === '' ? words.states.failedServer : sentence;
}

/** The code and the sentence of a GraphQL refusal. */
export function refusalOf({ graphQLErrors, networkError }: CombinedError): Refusal {
  const { code, zh, en } = graphQLErrors[0]?.extensions ?? {};
  const isRefused = graphQLErrors.length > 0 || !networkError;
  return {
    code: isRefused ? String(code ?? 'INTERNAL') : 'UNREACHABLE',
    zh: typeof zh === 'string' ? zh : '',
    en: typeof en === 'string' ? en : '',
    waitSeconds: 0,
  };
}
