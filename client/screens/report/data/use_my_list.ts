import { useEffect, useRef } from 'react';
import { MyCaseListDocument } from '../../../generated/operations.ts';
import type { Heard } from '../../data/use_heard_feed.ts';
import { type Pages, usePages } from '../../data/use_pages.ts';
import { useRetryWhenLive } from '../../data/use_retry_when_live.ts';
import type { SentReport } from './kept_reports.ts';
import { type MyList, type MyListed, notListed } from './my_list.ts';
import type { PhoneFeed } from './phone_feed.ts';

export interface MyListRead extends MyList, Pick<Pages<MyListed>, 'isLoading' | 'error' | 'readMore' | 'readTop'> {
  /** Of the reports that this browser sent, those that the list does not hold. */
  readonly others: readonly SentReport[];
}

const NOTHING: readonly MyListed[] = [];
const idOf = ({ id }: MyListed) => id;

/**
 * Cases that whoever is signed in reported, on whatever device, read page by page.
 * @param sent by this browser
 */
export function useMyList(place: string, sent: readonly SentReport[]): MyListRead {
  const { items, total, hasMore, isLoading, error, readMore, readTop } = usePages(
    { document: MyCaseListDocument, asked: { place }, pageOf: ({ jurisdiction }) => jurisdiction.cases },
    idOf,
  );
  const list: MyList = { cases: items ?? NOTHING, total, hasMore };
  return { ...list, others: notListed(list, sent), isLoading, error, readMore, readTop };
}

/** Reads the list again where a case comes that it does not hold, and what failed as soon as the server is heard from. */
export function useMyListHeard(
  { cases, error, readMore, readTop }: MyListRead,
  { feed, connection }: Heard<PhoneFeed>,
): void {
  const known = useRef(new Set<string>());
  useEffect(() => {
    known.current = new Set(cases.map(idOf));
  }, [cases]);
  useEffect(
    () =>
      feed.listen((id, isNew) => {
        if (isNew && !known.current.has(id)) readTop();
      }),
    [feed, readTop],
  );
  useRetryWhenLive(connection, [{ error, retry: readMore }]);
}
