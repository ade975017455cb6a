import { useEffect, useMemo } from 'react';
import { useLine } from '../../live/line_context.ts';
import { categoryAtFirst } from '../data/category_at_first.ts';
import { type HeatBox, useHeat } from '../data/use_heat.ts';
import { useLive } from '../data/use_live.ts';
import { useMapLayers } from '../data/use_map_layers.ts';
import { useOwnArea } from '../data/use_own_area.ts';
import { usePlaceData } from '../data/use_place_data.ts';
import type { Place } from '../data/use_places.ts';
import { useReach } from '../data/use_reach.ts';
import { useRegions } from '../data/use_regions.ts';
import { useSingleCases } from '../data/use_single_cases.ts';
import type { ViewState } from '../view/view_state.ts';
import { useHotspots } from './hotspots/use_hotspots.ts';
import { useHomeWalk } from './use_home_walk.ts';

/** Everything that the review shows of a place and of what the view asks about and has chosen. */
export function useReviewData(place: Place, view: ViewState, heatBox: HeatBox, onGroundChanged: () => void) {
  const line = useLine();
  const live = useLive(line, place.code, place.cursor);
  useEffect(() => {
    if (live.groundRevision > 0) onGroundChanged();
  }, [live.groundRevision, onGroundChanged]);

  const category = categoryAtFirst(place.stationCategories, view.category);
  const reach = useReach(category?.code ?? '', view);
  const level = (place.levels.find((other) => other.level === view.level) ?? place.levels[0])?.level ?? 1;
  const regions = useRegions(line.client, place, live.connection);
  const data = usePlaceData(place, { reach, minutes: view.minutes, level }, live);
  const heat = useHeat({ place, view: view.heat, box: heatBox, live, isShown: view.layers.includes('heat') });
  const { revision } = data;
  const singles = useSingleCases(place.code, view.heat, heatBox, heat, view.tab === 'cases');
  const hotspots = useHotspots(place.code, live, view.run, view.tab === 'hotspots' || view.chosen?.kind === 'hotspot');
  const station = view.chosen?.kind === 'station' ? view.chosen.code : null;
  const own = useOwnArea({ place: place.code, reach, station, live, revision });
  // Until the area of the one that was chosen is there, all together stay.
  const ownAreas = own?.areas ?? null;
  const mapLayers = useMapLayers({ place, view, live, data, category: reach.category, ownAreas });
  // Where each case in sight is drawn for itself, heat would only lie over them.
  const isEachShown = singles.total !== null && singles.cases.length === singles.total;
  const layers = useMemo(
    () => (isEachShown ? { ...mapLayers, shown: { ...mapLayers.shown, heat: false } } : mapLayers),
    [mapLayers, isEachShown],
  );
  const walk = useHomeWalk(place.code, view.chosen, reach, revision);
  return { live, category, reach, level, regions, data, heat, singles, hotspots, own, layers, walk };
}

export type ReviewData = ReturnType<typeof useReviewData>;
