import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type AnyVariables, type Client, type CombinedError, createRequest } from 'urql';

export interface Answer<Data> {
  /** Null until the answer to this very question is there: never the answer to another one. */
  readonly data: Data | null;
  readonly error: CombinedError | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

export interface Question<Data, Variables extends AnyVariables> {
  readonly client: Client;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Null where there is nothing to ask yet. */
  readonly variables: Variables | null;
  /** Another number: what was answered is out of date, so it is asked again while the old answer stays. */
  readonly revision?: number;
  /** True where a slightly older answer is better than none, as for heat while the window moves on. */
  readonly keepsPrevious?: boolean;
}

/** The server's answer to a question. It is asked again when the question or the revision changes, and never on a timer. */
export function useAnswer<Data, Variables extends AnyVariables>({
  client,
  document,
  variables,
  revision = 0,
  keepsPrevious = false,
}: Question<Data, Variables>): Answer<Data> {
  const request = variables && createRequest(document, variables);
  const key = request?.key ?? null;
  /** At which revision each question was asked last, by its key. */
  const askedAt = useRef(new Map<number, number>());
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ key: number; data: Data | null; error: CombinedError | null } | null>(null);
  const latest = useRef(request);
  useLayoutEffect(() => {
    latest.current = request;
  });

  // Before any passive effect: the map that those make keeps the browser busy, and the server can work meanwhile.
  useLayoutEffect(() => {
    if (key === null || !latest.current) return;
    const isAgain = (askedAt.current.get(key) ?? revision) !== revision || attempt > 0;
    askedAt.current.set(key, revision);
    const { unsubscribe } = client
      .executeQuery(latest.current, { requestPolicy: isAgain ? 'network-only' : 'cache-first' })
      .subscribe(({ data, error, stale }) => {
        if (stale) return;
        setAnswer((before) => ({
          key,
          data: data ?? (before?.key === key ? before.data : null),
          error: error ?? null,
        }));
      });
    return unsubscribe;
  }, [client, key, revision, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const isCurrent = answer !== null && answer.key === key;
  return {
    data: isCurrent || keepsPrevious ? (answer?.data ?? null) : null,
    error: isCurrent ? answer.error : null,
    isLoading: key !== null && !isCurrent,
    retry,
  };
}
