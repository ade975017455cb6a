import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { hasRole } from '../../access/me.ts';
import { useMyself } from '../../access/use_session.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import { useHeardFeed } from '../data/use_heard_feed.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_address_view.ts';
import { type Phone, PhoneContext } from './data/phone_context.ts';
import { PhoneFeed } from './data/phone_feed.ts';
import { useMyList, useMyListHeard } from './data/use_my_list.ts';
import { useReports } from './data/use_reports.ts';
import { ReportForm } from './form/report_form.tsx';
import { MyReports } from './mine/my_reports.tsx';
import { Receipt } from './mine/receipt.tsx';
import { PhoneBar } from './phone_bar.tsx';
import { RedrawnGrids } from './told/redrawn_grid.tsx';
import type { ReportView } from './view/report_view.ts';

export interface PhoneOfPlaceProps {
  readonly place: Place;
  readonly places: readonly Place[];
  readonly view: ReportView;
  readonly change: ChangeView<ReportView>;
  readonly theme: 'dark' | 'light';
  readonly onGroundChanged: () => void;
}

/** The phone's screen for one place: the form, one's own reports, or the receipt of one of them. */
export function PhoneOfPlace({ place, places, view, change, theme, onGroundChanged }: PhoneOfPlaceProps) {
  const { words, format } = useSpeech();
  const { pages } = words.report;
  const { store, reports } = useReports(place.code);
  const mine = useMyList(place.code, reports.sent);
  const total = mine.total ?? 0;
  // A grid worker is told at once where the own grid was redrawn.
  const isWorker = hasRole(useMyself().me, place.code, 'grid_worker');
  const isHearing = isWorker || total > 0 || reports.sent.length > 0 || view.page === 'mine';
  const [revision, setRevision] = useState(0);
  const onChanged = useCallback(() => {
    setRevision((count) => count + 1);
    onGroundChanged();
  }, [onGroundChanged]);
  const heard = useHeardFeed(PhoneFeed, place, onChanged, isHearing);
  useMyListHeard(mine, heard);
  const body = useRef<HTMLDivElement>(null);
  const phone: Phone = useMemo(
    () => ({ place, view, change, theme, store, reports, heard, mine }),
    [place, view, change, theme, store, reports, heard, mine],
  );
  // A page begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another page only.
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [view.page]);
  const count = reports.waiting.length + total + mine.others.length;
  return (
    <PhoneContext value={phone}>
      <main className="phone">
        <PhoneBar places={places} />
        <div ref={body} className="phone__body scrolls">
          <RedrawnGrids place={place.code} revision={revision} />
          {!reports.isRead && <div className="phone__reading" aria-busy="true" />}
          {reports.isRead && view.page === 'form' && <ReportForm />}
          {reports.isRead && view.page === 'mine' && <MyReports />}
          {reports.isRead && view.page === 'receipt' && <Receipt />}
        </div>
        <nav className="phone__pages" aria-label={pages.label}>
          {(['form', 'mine'] as const).map((page) => (
            <button
              key={page}
              type="button"
              className="phone__page"
              aria-current={view.page === page ? 'page' : undefined}
              onClick={() => change({ page, report: null })}
            >
              {pages[page]}
              {page === 'mine' && count > 0 && (
                <span className="phone__count" role="img" aria-label={pages.count(format.count(count))}>
                  {format.count(count)}
                </span>
              )}
            </button>
          ))}
        </nav>
      </main>
    </PhoneContext>
  );
}
