import { useMemo } from 'react';
import { CasesInBoxDocument } from '../../generated/operations.ts';
import { useLine } from '../../live/line_context.ts';
import type { HeatView } from '../view/heat_view.ts';
import type { CaseRow } from './case_row.ts';
import { useAnswer } from './use_answer.ts';
import type { HeatBox, HeatTold } from './use_heat.ts';

/** From this zoom on single cases are told apart. */
export const SINGLE_ZOOM = 15.5;
/** However many lie in sight, no more than the newest of so many are sent and drawn. */
const MOST_CASES = 200;

export interface SingleCases {
  readonly cases: readonly CaseRow[];
  /** In sight, shown or not; null where the map is too far away to show any. */
  readonly total: number | null;
}

const NONE: SingleCases = { cases: [], total: null };

/** The very cases of which heat is the sum, once the map is near enough to tell them apart. */
export function useSingleCases(
  place: string,
  view: HeatView,
  { zoom, ...box }: HeatBox,
  heat: HeatTold,
  isWanted: boolean,
): SingleCases {
  const { fresh } = useLine();
  const { west, south, east, north } = box;
  const isShown = isWanted && zoom >= SINGLE_ZOOM;
  const { window } = heat;
  const variables = useMemo(() => {
    if (!isShown) return null;
    const orAll = <Value>(values: readonly Value[]) => (values.length === 0 ? null : [...values]);
    const asked = { kinds: orAll(view.kinds), sources: orAll(view.sources), states: orAll(view.states) };
    return { place, box: { west, south, east, north }, window, ...asked, first: MOST_CASES };
  }, [isShown, place, view.kinds, view.sources, view.states, west, south, east, north, window]);
  const { data } = useAnswer({ client: fresh, document: CasesInBoxDocument, variables, keepsPrevious: true });
  const found = data?.jurisdiction.cases;
  return useMemo(() => (isShown && found ? { cases: found.nodes, total: found.totalCount } : NONE), [isShown, found]);
}
