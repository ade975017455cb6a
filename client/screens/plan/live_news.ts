import { useEffect, useRef, useState } from 'react';
import type { LiveStation } from '../../live/live_state.ts';
import type { LocalName } from '../../wording/language.ts';

export type NewsKind = 'moved' | 'opened' | 'closed' | 'planned' | 'added' | 'gone';

/** What somebody else did to a station while this plan was open. */
export interface StationNews {
  readonly kind: NewsKind;
  readonly code: string;
  readonly name: LocalName;
}

/** What differs between two states of the present, station by station; of several, what a planner must know first. */
export function newsBetween(before: readonly LiveStation[], after: readonly LiveStation[]): StationNews[] {
  const former = new Map(before.map((station) => [station.code, station]));
  const news: StationNews[] = [];
  for (const { code, name, position, status } of after) {
    const known = former.get(code);
    former.delete(code);
    const isMoved =
      known && (known.position.longitude !== position.longitude || known.position.latitude !== position.latitude);
    if (!known) news.push({ kind: 'added', code, name });
    else if (known.status !== status) news.push({ kind: status === 'open' ? 'opened' : status, code, name });
    else if (isMoved) news.push({ kind: 'moved', code, name });
  }
  for (const { code, name } of former.values()) news.push({ kind: 'gone', code, name });
  return news;
}

/**
 * The last change to the present that came in while the plan was open, and how to put it away.
 *
 * @param ours codes of stations that this planner has just changed: no news to anybody here
 */
export function useLiveNews(
  stations: readonly LiveStation[],
  isLoaded: boolean,
  ours: ReadonlySet<string>,
): readonly [StationNews | null, () => void] {
  const [news, setNews] = useState<StationNews | null>(null);
  const before = useRef<readonly LiveStation[] | null>(null);
  useEffect(() => {
    if (!isLoaded) return;
    const heard = before.current === null ? [] : newsBetween(before.current, stations);
    before.current = stations;
    const last = heard.findLast(({ code }) => !ours.has(code));
    if (last) setNews(last);
  }, [stations, isLoaded, ours]);
  return [news, () => setNews(null)];
}
