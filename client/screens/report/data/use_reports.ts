import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLine } from '../../../live/line_context.ts';
import { ReportStore, type ReportsSnapshot } from './report_store.ts';

export interface HeldReports {
  readonly store: ReportStore;
  readonly reports: ReportsSnapshot;
}

/** Reports of this browser about a place, sent for as long as the component stands. */
export function useReports(place: string): HeldReports {
  const line = useLine();
  const [store, setStore] = useState(() => new ReportStore(line, place));
  useEffect(() => {
    const started = new ReportStore(line, place);
    void started.start();
    setStore(started);
    return () => started.stop();
  }, [line, place]);
  return { store, reports: useSyncExternalStore(store.subscribe, store.snapshot) };
}
