import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { useLine } from '../../../live/line_context.ts';

interface PageOf<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

export interface PagesInput<Data, Asked extends object, Item> {
  readonly document: TypedDocumentNode<Data, Asked & { readonly first: number; readonly after?: string | null }>;
  /** What is asked; another object with the same parts is the same question. */
  readonly asked: Asked;
  readonly pageOf: (data: Data) => PageOf<Item>;
}

export interface Pages<Item> {
  /** Null until the first page is there. */
  readonly items: readonly Item[] | null;
  /** Null where the server does not count. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  /** Reads the next page, or the same again where it failed. */
  readonly readMore: () => void;
  /** Reads anew from the first page. */
  readonly readAnew: () => void;
  /** Puts in what was just changed or added: in its place, or at the top. */
  readonly put: (item: Item) => void;
}

interface Read<Item> {
  readonly key: string;
  readonly items: readonly Item[];
  readonly total: number | null;
  readonly end: string | null;
  readonly error: CombinedError | null;
}

const PAGE = 50;

/**
 * A list that the server gives page by page, read on as it is asked for and never on a timer.
 * @param identify tells items apart; stays the same from one render to the next.
 */
export function usePages<Data, Asked extends object, Item>(
  { document, asked, pageOf }: PagesInput<Data, Asked, Item>,
  identify: (item: Item) => string | number,
): Pages<Item> {
  const { fresh } = useLine();
  const [turn, setTurn] = useState({ count: 0, after: null as string | null, of: '' });
  const [read, setRead] = useState<Read<Item> | null>(null);
  const key = JSON.stringify(asked);
  const after = turn.of === key ? turn.after : null;
  const asking = `${key} ${turn.count} ${after}`;
  const [answered, setAnswered] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` names the question, whichever object holds it.
  useEffect(() => {
    const { unsubscribe } = fresh.query(document, { ...asked, first: PAGE, after }).subscribe(({ data, error }) => {
      setAnswered(asking);
      setRead((before) => {
        const known = before?.key === key && after !== null ? before : null;
        if (!data) return { ...(known ?? { key, items: [], total: null, end: after }), error: error ?? null };
        const { nodes, pageInfo, totalCount } = pageOf(data);
        const items = known ? [...known.items, ...nodes] : nodes;
        return {
          key,
          items: [...new Map(items.map((item) => [identify(item), item])).values()],
          total: totalCount ?? null,
          end: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          error: error ?? null,
        };
      });
    });
    return unsubscribe;
  }, [fresh, document, asking]);

  const readAnew = useCallback(() => setTurn(({ count }) => ({ count: count + 1, after: null, of: '' })), []);
  const isCurrent = read?.key === key;
  const end = isCurrent ? read.end : null;
  const hasFailed = isCurrent && read.error !== null;
  const readMore = useCallback(() => {
    if (hasFailed && end === null) return readAnew();
    if (end !== null) setTurn(({ count }) => ({ count: hasFailed ? count + 1 : count, after: end, of: key }));
  }, [hasFailed, end, key, readAnew]);
  const put = useCallback(
    (item: Item) =>
      setRead((before) => {
        if (!before) return before;
        const at = before.items.findIndex((other) => identify(other) === identify(item));
        if (at >= 0) return { ...before, items: before.items.with(at, item) };
        return { ...before, items: [item, ...before.items], total: before.total === null ? null : before.total + 1 };
      }),
    [identify],
  );
  const hasItems = isCurrent && (read.items.length > 0 || read.error === null);
  return {
    items: hasItems ? read.items : null,
    total: isCurrent ? read.total : null,
    hasMore: end !== null,
    isLoading: answered !== asking,
    error: isCurrent ? read.error : null,
    readMore,
    readAnew,
    put,
  };
}
