import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { useLine } from '../../live/line_context.ts';
import { type PageOf, type ReadPages, withPage, withTop } from './read_pages.ts';

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
  /** Reads the next page, or again what failed. */
  readonly readMore: () => void;
  /** Reads the first page again and keeps what was read behind it: something came. */
  readonly readTop: () => void;
  /** Reads anew from the first page. */
  readonly readAnew: () => void;
  /** Puts in what was just changed or added: in its place, or at the top. */
  readonly put: (item: Item) => void;
}

interface Read<Item> extends ReadPages<Item> {
  readonly key: string;
  readonly error: CombinedError | null;
  /** Of reading the first page again. */
  readonly topError: CombinedError | null;
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
        const topError = known?.topError ?? null;
        const nothing = { items: [], total: null, end: after };
        const pages = data ? withPage(known, pageOf(data), identify) : (known ?? nothing);
        return { ...pages, key, error: error ?? null, topError };
      });
    });
    return unsubscribe;
  }, [fresh, document, asking]);

  const [top, setTop] = useState({ count: 0, of: '' });
  const topCount = top.of === key ? top.count : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names the question, whichever object holds it.
  useEffect(() => {
    if (topCount === 0) return;
    const { unsubscribe } = fresh
      .query(document, { ...asked, first: PAGE, after: null })
      .subscribe(({ data, error = null }) => {
        setRead((before) => {
          if (before?.key !== key) return before;
          const pages = data ? withTop(before, pageOf(data), identify) : before;
          return { ...before, ...pages, topError: error };
        });
      });
    return unsubscribe;
  }, [fresh, document, key, topCount]);

  const readAnew = useCallback(() => setTurn(({ count }) => ({ count: count + 1, after: null, of: '' })), []);
  const isCurrent = read?.key === key;
  const hasItems = isCurrent && (read.items.length > 0 || read.error === null);
  // While the first page is on its way, or did not come, it alone is asked for again.
  const hasTop = hasItems && (after !== null || answered === asking);
  const readTop = useCallback(() => {
    if (hasTop) setTop(({ count }) => ({ count: count + 1, of: key }));
    else readAnew();
  }, [hasTop, key, readAnew]);
  const end = isCurrent ? read.end : null;
  const hasFailed = isCurrent && read.error !== null;
  const hasTopFailed = isCurrent && read.topError !== null;
  const readMore = useCallback(() => {
    if (hasTopFailed) readTop();
    if (hasFailed && end === null) readAnew();
    else if (hasFailed) setTurn(({ count }) => ({ count: count + 1, after: end, of: key }));
    else if (end !== null && !hasTopFailed) setTurn(({ count }) => ({ count, after: end, of: key }));
  }, [hasFailed, hasTopFailed, end, key, readAnew, readTop]);
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
  return {
    items: hasItems ? read.items : null,
    total: isCurrent ? read.total : null,
    hasMore: end !== null,
    isLoading: answered !== asking,
    error: isCurrent ? (read.error ?? read.topError) : null,
    readMore,
    readTop,
    readAnew,
    put,
  };
}
