import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';
import { watchedFetch } from './watched_fetch.ts';

export interface Line {
  readonly client: Client;
  /** Calls the listener whenever bytes of any event stream arrive; calling the result takes it back. */
  onBytes(listener: () => void): () => void;
}

/** The one way to the server: queries as POST, changes as server-sent events over the same address. */
export function makeLine(url = '/graphql'): Line {
  const listeners = new Set<() => void>();
  const client = createClient({
    url,
    exchanges: [cacheExchange, fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
    fetch: watchedFetch(() => {
      for (const listener of listeners) listener();
    }),
  });
  return {
    client,
    onBytes(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
