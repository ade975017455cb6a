import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from 'urql';
import type { Line } from './graphql_client.ts';
import type { FeedBatch, OpenLine } from './live_feed.ts';

const LOST_CODES = new Set(['CURSOR_FROM_THE_FUTURE', 'BAD_CURSOR']);

/**
 * How a `LiveFeed` opens a line to the change log of a place.
 *
 * @param document a subscription to `changes` that tells what its screen needs of each
 * @param variables of the subscription that begins after a cursor
 */
export function changeLine<Change, Variables extends AnyVariables>(
  line: Line,
  document: TypedDocumentNode<{ readonly changes: FeedBatch<Change> }, Variables>,
  variables: (after: string) => Variables,
): OpenLine<Change> {
  return (after, listener) => {
    const stopBytes = line.onBytes(() => listener.onHeard());
    const { unsubscribe } = line.fresh
      .subscription(document, variables(after))
      .subscribe(({ data, error, hasNext }) => {
        if (error?.graphQLErrors.some(({ extensions }) => LOST_CODES.has(String(extensions.code)))) {
          return listener.onLost();
        }
        if (data && !error) listener.onBatch(data.changes);
        if (error || !hasNext) listener.onEnd();
      });
    return () => {
      stopBytes();
      // Not while the client still hands over a result: it would leave a rejection behind that nobody can catch.
      queueMicrotask(unsubscribe);
    };
  };
}
