import type { LiveStation } from '../../live/live_state.ts';
import type { MapGround, MapStation } from '../../map/map_stage_props.ts';
import type { Place } from './use_places.ts';

/** The place as the map's ground. */
export function groundOf({ code, name, bounds, groundDigest, attribution }: Place): MapGround {
  const { west, south, east, north } = bounds;
  return { code, name, bounds: [west, south, east, north], groundDigest, attribution };
}

/** A station as the map draws it. */
export function forMap({ code, category, name, position, status }: LiveStation): MapStation {
  const { longitude, latitude } = position;
  return { code, categoryCode: category.code, symbol: category.symbol, name, position: [longitude, latitude], status };
}
