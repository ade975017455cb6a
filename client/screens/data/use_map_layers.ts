import { useMemo } from 'react';
import type { LiveStation } from '../../live/live_state.ts';
import type { LiveSnapshot } from '../../live/live_store.ts';
import type {
  MapCircle,
  MapGap,
  MapGround,
  MapServiceArea,
  MapStation,
  ShownLayers,
} from '../../map/map_stage_props.ts';
import { useSpeech } from '../../wording/use_wording.ts';
import type { ViewState } from '../view/view_state.ts';
import { asArea, asLines } from './area.ts';
import { forMap, groundOf } from './for_map.ts';
import { isServingAt } from './is_serving_at.ts';
import type { ServiceAreas } from './use_own_area.ts';
import type { PlaceData } from './use_place_data.ts';
import type { Place } from './use_places.ts';

export interface MapLayers {
  readonly ground: MapGround;
  readonly stations: readonly MapStation[];
  readonly serviceAreas: readonly MapServiceArea[];
  readonly gaps: readonly MapGap[];
  readonly circles: readonly MapCircle[];
  /** True where any border of reach is where the data ends and not the walk. */
  readonly isUncertain: boolean;
  readonly shown: ShownLayers;
}

interface MapLayersInput {
  readonly place: Place;
  readonly view: Pick<ViewState, 'layers' | 'minutes' | 'moment'>;
  readonly live: LiveSnapshot;
  readonly data: PlaceData;
  readonly category: string;
  /** Areas of one station, in place of those of all together. */
  readonly ownAreas?: ServiceAreas | null;
}

/** What the view asks to see, in the shapes that the map draws; each list is the same array until it changes. */
export function useMapLayers({ place, view, live, data, category, ownAreas }: MapLayersInput): MapLayers {
  const { words, format } = useSpeech();
  const { layers, minutes, moment } = view;
  const ground = useMemo(() => groundOf(place), [place]);

  const withOwn = layers.includes('stations');
  const withOthers = layers.includes('otherStations');
  const stations = useMemo(
    () =>
      live.stations
        .filter((station) => (station.category.code === category ? withOwn : withOthers))
        .map((station) => forMap(asAt(station, moment))),
    [live.stations, category, moment, withOwn, withOthers],
  );

  const areas = ownAreas ?? data.reach.data?.jurisdiction.serviceAreas;
  const serviceAreas = useMemo(
    () =>
      (areas ?? []).flatMap((area) => {
        const outline = asArea(area.outline);
        const uncertainBorder = asLines(area.uncertainBorder);
        return outline && area.minutes <= minutes ? [{ minutes: area.minutes, outline, uncertainBorder }] : [];
      }),
    [areas, minutes],
  );

  const isUncertain = serviceAreas.some(({ uncertainBorder }) => uncertainBorder.coordinates.length > 0);

  const radiusMetres = layers.includes('circle') ? data.coverage.total?.circle.radiusMetres : undefined;
  const circles = useMemo(() => {
    if (radiusMetres === undefined) return [];
    return live.stations
      .filter((station) => station.category.code === category && isServingAt(station, moment))
      .map(({ code, position }) => ({
        code,
        position: [position.longitude, position.latitude] as const,
        radiusMetres,
      }));
  }, [live.stations, category, moment, radiusMetres]);

  const gapNodes = data.gaps.data?.jurisdiction.gaps.nodes;
  const gaps = useMemo(
    () =>
      (gapNodes ?? []).flatMap(({ id, outline, position, people }) => {
        const area = asArea(outline);
        if (!area) return [];
        const label = words.gaps.mapLabel(format.people(people.residents));
        return [{ id, outline: area, position: [position.longitude, position.latitude] as const, label }];
      }),
    [gapNodes, words, format],
  );

  const shown = useMemo(
    () => ({
      grids: layers.includes('grids'),
      stations: withOwn || withOthers,
      heat: layers.includes('heat'),
      serviceAreas: layers.includes('serviceAreas'),
      gaps: layers.includes('gaps'),
    }),
    [layers, withOwn, withOthers],
  );
  return { ground, stations, serviceAreas, gaps, circles, isUncertain, shown };
}

/** The station as it stands at the moment: one that is shut then looks shut. */
function asAt(station: LiveStation, moment: string | null): LiveStation {
  return station.status !== 'open' || isServingAt(station, moment) ? station : { ...station, status: 'closed' };
}
