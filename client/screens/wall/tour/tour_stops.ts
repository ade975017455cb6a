import type { Bounds, LocalName, Position } from '../../../../geodata/place.ts';
import type { LiveCase } from '../../../live/live_state.ts';
import type { MapGap, MapRegion } from '../../../map/map_stage_props.ts';
import { outlineBounds } from '../../../map/outline_bounds.ts';
import type { Layer } from '../../view/view_state.ts';

/** What a tour shows: where, which layers, and what it is. */
export interface TourStop {
  readonly id: string;
  readonly kind: 'whole' | 'street' | 'gap' | 'overdue' | 'case';
  readonly bounds: Bounds;
  readonly layers: readonly Layer[];
  /** A street's or a kind of case's name; a gap has the label that it has on the map. */
  readonly name: LocalName | string;
}

/** What the tour tells of a case. */
type ToldCase = Pick<LiveCase, 'id' | 'kind' | 'position'>;

export interface TourGround {
  readonly name: LocalName;
  readonly bounds: Bounds;
  /** Of the first level. */
  readonly streets: readonly MapRegion[];
  /** Worst first. */
  readonly gaps: readonly MapGap[];
  /** Cases past their deadline, the longest first. */
  readonly overdue: readonly ToldCase[];
  /** Newest first. */
  readonly cases: readonly ToldCase[];
}

const GAPS = 3;
const CASES = 2;
const OVERDUE = 2;
/** Half the height, in degrees of latitude, of what is shown around a case: some 800 m. */
const AROUND = 0.007;

/** The whole place, its streets, its worst gaps, the cases that are overdue the longest, and the newest. */
export function tourStops({ name, bounds, streets, gaps, overdue, cases }: TourGround): TourStop[] {
  return [
    { id: 'whole', kind: 'whole', bounds, layers: ['serviceAreas', 'gaps', 'heat', 'grids', 'stations'], name },
    ...streets.map((street): TourStop => {
      const layers: Layer[] = ['heat', 'grids', 'stations'];
      return {
        id: `street:${street.code}`,
        kind: 'street',
        bounds: outlineBounds(street.outline),
        layers,
        name: street.name,
      };
    }),
    ...gaps.slice(0, GAPS).map((gap): TourStop => {
      const layers: Layer[] = ['serviceAreas', 'gaps', 'stations'];
      return { id: `gap:${gap.id}`, kind: 'gap', bounds: outlineBounds(gap.outline), layers, name: gap.label ?? '' };
    }),
    ...caseStops('overdue', overdue, OVERDUE),
    ...caseStops('case', cases, CASES),
  ];
}

/** One of a case that has a place, of so many at most. */
function caseStops(kind: 'overdue' | 'case', cases: readonly ToldCase[], most: number): TourStop[] {
  return cases
    .flatMap(({ id, kind: { name }, position }): TourStop[] => {
      if (!position) return [];
      const bounds = boxAround([position.longitude, position.latitude]);
      return [{ id: `${kind}:${id}`, kind, bounds, layers: ['heat', 'grids', 'stations'], name }];
    })
    .slice(0, most);
}

function boxAround([longitude, latitude]: Position): Bounds {
  const wide = AROUND / Math.cos((latitude * Math.PI) / 180);
  return [longitude - wide, latitude - AROUND, longitude + wide, latitude + AROUND];
}
