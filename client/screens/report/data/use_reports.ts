import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMyself } from '../../../access/use_session.ts';
import { useLine } from '../../../live/line_context.ts';
import { ReportStore, type ReportsSnapshot } from './report_store.ts';

export interface HeldReports {
  readonly store: ReportStore;
  readonly reports: ReportsSnapshot;
}

/** Reports of whoever is signed in in this browser about a place, sent for as long as the component stands. */
export function useReports(place: string): HeldReports {
  const line = useLine();
  const { me } = useMyself();
  const account = me.account?.id ?? '';
  const [store, setStore] = useState(() => new ReportStore(line, place, account));
  useEffect(() => {
    const started = new ReportStore(line, place, account);
    void started.start();
    setStore(started);
    return () => started.stop();
  }, [line, place, account]);
  return { store, reports: useSyncExternalStore(store.subscribe, store.snapshot) };
}
