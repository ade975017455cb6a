import { type RefObject, useCallback, useState } from 'react';
import type { MapStageHandle, MapView } from '../../map/map_stage_props.ts';
import type { HeatBox } from '../data/use_heat.ts';
import type { Place } from '../data/use_places.ts';
import type { ChangeView } from '../view/use_view_state.ts';
import type { Camera } from '../view/view_state.ts';

const FIRST_ZOOM = 12;
/** Half of a wide map. */
const HALF_PIXELS = 700;

/** The part of the ground in sight, for which heat is asked, and who hears where the map came to rest. */
export function useMapRest(
  map: RefObject<MapStageHandle | null>,
  { bounds }: Place,
  camera: Camera | null,
  change: ChangeView,
): readonly [HeatBox, (camera: MapView) => void] {
  const [heatBox, setHeatBox] = useState<HeatBox>(() => (camera ? boxAround(camera) : { ...bounds, zoom: FIRST_ZOOM }));
  const onRest = useCallback(
    (rest: MapView) => {
      change({ camera: rest }, 'replace');
      const [west, south, east, north] = map.current?.bounds() ?? [];
      if (west === undefined || south === undefined || east === undefined || north === undefined) return;
      setHeatBox({ west, south, east, north, zoom: rest.zoom });
    },
    [map, change],
  );
  return [heatBox, onRest];
}

/** About what a map that begins at a camera has in sight, until it says so itself. */
function boxAround({ longitude, latitude, zoom }: Camera): HeatBox {
  const across = (360 * HALF_PIXELS) / (512 * 2 ** zoom);
  const up = across * Math.cos((latitude * Math.PI) / 180);
  const sides = { west: longitude - across, south: latitude - up, east: longitude + across, north: latitude + up };
  return { ...sides, zoom };
}
