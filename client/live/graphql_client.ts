import { type Client, type CombinedError, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql';
import { watchedFetch } from './watched_fetch.ts';

export interface Line {
  /** For what stays true: an answer is remembered, so the same question is asked once. */
  readonly client: Client;
  /** For what is of the moment, whose answers a screen that runs for weeks must not pile up. */
  readonly fresh: Client;
  /** Calls the listener whenever bytes of any event stream arrive; calling the result takes it back. */
  onBytes(listener: () => void): () => void;
}

/**
 * The one way to the server: queries as POST, changes as server-sent events over the same address.
 *
 * @param onRefused called with the code of everything that the server refuses
 */
export function makeLine(url = '/graphql', onRefused: (code: string) => void = () => {}): Line {
  const listeners = new Set<() => void>();
  const options = { url, fetchSubscriptions: true, preferGetMethod: false } as const;
  const watched = watchedFetch(() => {
    for (const listener of listeners) listener();
  });
  const told = mapExchange({
    onError: (error) => {
      for (const code of codesOf(error)) onRefused(code);
    },
  });
  return {
    client: createClient({ ...options, exchanges: [cacheExchange, told, fetchExchange] }),
    fresh: createClient({ ...options, exchanges: [told, fetchExchange], fetch: watched }),
    onBytes(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function codesOf({ graphQLErrors }: CombinedError): ReadonlySet<string> {
  return new Set(graphQLErrors.map(({ extensions }) => String(extensions.code)));
}
