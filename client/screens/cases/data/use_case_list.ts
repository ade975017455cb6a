import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { type CaseOrder, CasePageDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import type { CaseRow } from '../../data/case_row.ts';
import { type Asked, askedOf } from '../view/cases_view.ts';
import type { CaseFeed } from './case_feed.ts';
import { filterOf } from './case_filter.ts';
import { type CaseRows, NO_ROWS, type PageRead, withPage, withTold, withWaitingShown } from './case_rows.ts';
import { type FitGround, fitsAsked } from './fits_asked.ts';

const PAGE = 100;

type ListAction =
  | { readonly type: 'empty' }
  | { readonly type: 'page'; readonly page: PageRead }
  | { readonly type: 'told'; readonly item: CaseRow; readonly fits: boolean | null; readonly isAtTop: boolean }
  | { readonly type: 'show' };

export interface CaseList {
  readonly list: CaseRows;
  readonly isLoading: boolean;
  readonly error: CombinedError | null;
  /** Reads the next page, or the same again where it failed. */
  readonly readMore: () => void;
  /** Puts what waited into the list and takes out what no longer belongs. */
  readonly showWaiting: () => void;
  /** Reads the list anew from its first page. */
  readonly readAnew: () => void;
  /** Puts in what a step of one's own made of a case, before the feed tells of it. */
  readonly tell: (item: CaseRow) => void;
}

interface ListInput {
  readonly place: string;
  readonly asked: Asked;
  readonly order: CaseOrder;
  readonly feed: CaseFeed;
  readonly ground: Omit<FitGround, 'now'>;
  /** Asked at the moment a change is told: whether the list stands at its top. */
  readonly isAtTop: () => boolean;
}

/** The cases that are asked for, read page by page and kept true by the feed. */
export function useCaseList({ place, asked, order, feed, ground, isAtTop }: ListInput): CaseList {
  const { fresh } = useLine();
  const [turn, setTurn] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([place, askedOf(asked), order, turn]);
  const [list, dispatch] = useReducer((before: CaseRows, action: ListAction): CaseRows => {
    // What was told while the page was on its way is newer than the page.
    if (action.type === 'empty') return { ...NO_ROWS, told: before.told };
    if (action.type === 'page') return withPage(before, action.page);
    if (action.type === 'show') return withWaitingShown(before, order);
    return withTold(before, action.item, action.fits, order, action.isAtTop);
  }, NO_ROWS);
  const [answered, setAnswered] = useState<{ key: string; error: CombinedError | null } | null>(null);
  const [wanted, setWanted] = useState<{ key: string; after: string | null }>({ key, after: null });
  const after = wanted.key === key ? wanted.after : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the last so many days count from when the list is asked for.
  const question = useMemo(() => ({ filter: filterOf(asked, Date.now()), now: Date.now() }), [key]);

  const shownKey = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again.
  useEffect(() => {
    const { unsubscribe } = fresh
      .query(CasePageDocument, { place, filter: question.filter, order, first: PAGE, after })
      .subscribe(({ data, error }) => {
        if (shownKey.current !== key && data) {
          shownKey.current = key;
          dispatch({ type: 'empty' });
        }
        if (data) dispatch({ type: 'page', page: data.jurisdiction.cases });
        setAnswered({ key: `${key}${after}`, error: error ?? null });
      });
    return unsubscribe;
  }, [fresh, place, question, order, after, attempt]);

  const tell = useCallback(
    (item: CaseRow) => {
      const fits = fitsAsked(item, asked, { ...ground, now: question.now });
      dispatch({ type: 'told', item, fits, isAtTop: isAtTop() });
    },
    [asked, ground, question, isAtTop],
  );

  const isAnswered = answered?.key === `${key}${after}`;
  const error = isAnswered ? answered.error : null;
  const { endCursor, hasMore } = list;
  const readMore = useCallback(() => {
    if (error) setAttempt((count) => count + 1);
    else if (isAnswered && hasMore && endCursor !== null) setWanted({ key, after: endCursor });
  }, [error, isAnswered, hasMore, endCursor, key]);
  const showWaiting = useCallback(() => dispatch({ type: 'show' }), []);
  const readAnew = useCallback(() => setTurn((count) => count + 1), []);
  useEffect(() => {
    // Other deadlines and names: further down the list nothing moves under the hand, so there they wait.
    const onSettings = () => {
      if (isAtTop()) readAnew();
    };
    return feed.listen({ onCase: tell, onSettings });
  }, [feed, tell, isAtTop, readAnew]);
  return { list, isLoading: !isAnswered, error, readMore, showWaiting, readAnew, tell };
}
