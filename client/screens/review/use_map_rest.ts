import { type RefObject, useCallback, useState } from 'react';
import type { MapStageHandle, MapView } from '../../map/map_stage_props.ts';
import type { HeatBox } from '../data/use_heat.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';

const FIRST_ZOOM = 12;

/** The part of the ground in sight, for which heat is asked, and who hears where the map came to rest. */
export function useMapRest(
  map: RefObject<MapStageHandle | null>,
  { bounds }: Place,
  change: ChangeView,
): readonly [HeatBox, (camera: MapView) => void] {
  const [heatBox, setHeatBox] = useState<HeatBox>(() => ({ ...bounds, zoom: FIRST_ZOOM }));
  const onRest = useCallback(
    (camera: MapView) => {
      change({ camera }, 'replace');
      const [west, south, east, north] = map.current?.bounds() ?? [];
      if (west === undefined || south === undefined || east === undefined || north === undefined) return;
      setHeatBox({ west, south, east, north, zoom: camera.zoom });
    },
    [map, change],
  );
  return [heatBox, onRest];
}
