import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { MyCaseListDocument } from '../../../generated/operations.ts';
import { useLine } from '../../../live/line_context.ts';
import { useAnswer } from '../../data/use_answer.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import { type MyList, type MyPage, NOTHING_READ, withMyPage } from './my_list.ts';
import type { PhoneFeed } from './phone_feed.ts';

const PAGE = 50;

export interface MyListRead {
  readonly list: MyList;
  readonly isLoading: boolean;
  readonly error: ReturnType<typeof useAnswer>['error'];
  readonly retry: () => void;
  /** Reads the next page, where there is one. */
  readonly readMore: () => void;
}

/** Cases that whoever is signed in reported, on whatever device: read page by page, and again when one comes. */
export function useMyList(place: string, { feed, connection }: Heard<PhoneFeed>): MyListRead {
  const { fresh } = useLine();
  const [revision, setRevision] = useState(0);
  const [after, setAfter] = useState<string | null>(null);
  const [list, add] = useReducer(
    (before: MyList, { page, from }: { page: MyPage; from: string | null }) => withMyPage(before, page, from),
    NOTHING_READ,
  );
  const ask = { client: fresh, document: MyCaseListDocument };
  const first = useAnswer({
    ...ask,
    variables: useMemo(() => ({ place, first: PAGE, after: null }), [place]),
    revision,
  });
  const further = useAnswer({
    ...ask,
    variables: useMemo(() => (after === null ? null : { place, first: PAGE, after }), [place, after]),
  });
  const [newest, next] = [first.data?.jurisdiction.cases, further.data?.jurisdiction.cases];
  useEffect(() => {
    if (newest) add({ page: newest, from: null });
  }, [newest]);
  useEffect(() => {
    if (next) add({ page: next, from: after });
  }, [next, after]);
  const known = useRef(new Set<string>());
  useEffect(() => {
    known.current = new Set(list.cases.map(({ id }) => id));
  }, [list]);
  useEffect(
    () =>
      feed.listen((id, isNew) => {
        if (isNew && !known.current.has(id)) setRevision((count) => count + 1);
      }),
    [feed],
  );
  useRetryWhenLive(connection, [first, further]);
  return {
    list,
    isLoading: first.isLoading || further.isLoading,
    error: first.error ?? further.error,
    retry: first.error ? first.retry : further.retry,
    readMore: useCallback(() => setAfter(list.next), [list.next]),
  };
}
