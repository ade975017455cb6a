import { useDeferredValue, useSyncExternalStore } from 'react';
import type { RedrawWork } from '../redraw_work.ts';

type Listened = Pick<RedrawWork, 'subscribe' | 'version'>;

/** Renders again after every change of a draft. */
export function useWorkVersion(work: Listened): number {
  return useSyncExternalStore(work.subscribe, work.version);
}

/** The same, but lets a hand that draws go first: for long tables and everything that is dear to work out. */
export function useRestedVersion(work: Listened): number {
  return useDeferredValue(useWorkVersion(work));
}
