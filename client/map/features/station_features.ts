import type { FeatureCollection, Point } from 'geojson';
import { symbolImageName } from '../images/map_images.ts';
import type { MapStation, StationChange } from '../map_stage_props.ts';
import { symbolNamed } from '../symbols/symbol_shapes.ts';

export interface StationProperties {
  readonly code: string;
  readonly icon: string;
  readonly name_zh: string;
  readonly name_en: string;
  /** Drawn in this order: open stations over planned ones over closed ones. */
  readonly rank: number;
  /** What the draft did with it; missing where nothing. */
  readonly draft?: StationChange;
}

const RANKS = { closed: 0, planned: 1, open: 2 } as const;

export function stationFeatures(stations: readonly MapStation[]): FeatureCollection<Point, StationProperties> {
  return {
    type: 'FeatureCollection',
    features: stations.map(({ code, symbol, name, position, status, draft }) => ({
      type: 'Feature',
      properties: {
        code,
        icon: symbolImageName(symbolNamed(symbol), status),
        name_zh: name.zh,
        name_en: name.en ?? '',
        rank: RANKS[status],
        ...(draft === undefined ? {} : { draft }),
      },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}
