import type { Bounds, LocalName, Position } from '../../../../geodata/place.ts';
import type { LiveCase } from '../../../live/live_state.ts';
import type { MapGap, MapRegion } from '../../../map/map_stage_props.ts';
import { outlineBounds } from '../../../map/outline_bounds.ts';
import type { Layer } from '../../view/view_state.ts';

/** What a tour shows: where, which layers, and what it is. */
export interface TourStop {
  readonly id: string;
  readonly kind: 'whole' | 'street' | 'gap' | 'case';
  readonly bounds: Bounds;
  readonly layers: readonly Layer[];
  /** A street's or a kind of case's name; a gap has the label that it has on the map. */
  readonly name: LocalName | string;
}

export interface TourGround {
  readonly name: LocalName;
  readonly bounds: Bounds;
  /** Of the first level. */
  readonly streets: readonly MapRegion[];
  /** Worst first. */
  readonly gaps: readonly MapGap[];
  /** Newest first. */
  readonly cases: readonly LiveCase[];
}

const GAPS = 3;
const CASES = 2;
/** Half the height, in degrees of latitude, of what is shown around a case: some 800 m. */
const AROUND = 0.007;

/** The whole place, its streets, its worst gaps, its newest cases. */
export function tourStops({ name, bounds, streets, gaps, cases }: TourGround): TourStop[] {
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
    ...cases
      .flatMap(({ id, kind, position }): TourStop[] => {
        if (!position) return [];
        const around = boxAround([position.longitude, position.latitude]);
        return [
          { id: `case:${id}`, kind: 'case', bounds: around, layers: ['heat', 'grids', 'stations'], name: kind.name },
        ];
      })
      .slice(0, CASES),
  ];
}

function boxAround([longitude, latitude]: Position): Bounds {
  const wide = AROUND / Math.cos((latitude * Math.PI) / 180);
  return [longitude - wide, latitude - AROUND, longitude + wide, latitude + AROUND];
}
