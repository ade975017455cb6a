import type { Position } from '../../../../geodata/place.ts';

export interface PhonePosition {
  /** WGS 84, as the W3C's Geolocation says and as the map is drawn. */
  readonly position: Position;
  readonly accuracyMetres: number;
}

/** Why the phone did not say where it is. `insecure`: browsers tell it only to pages that come by https. */
export type NoPosition = 'insecure' | 'denied' | 'unavailable' | 'timeout';

const LONGEST_MS = 15_000;
/** Older than this, a position is asked for anew: a courier has moved on. */
const OLDEST_MS = 20_000;

/** Where the phone says that it is. Asks its owner, where it has not yet. */
export function phonePosition(): Promise<PhonePosition | NoPosition> {
  if (!window.isSecureContext || !('geolocation' in navigator)) return Promise.resolve('insecure');
  return new Promise((answer) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        answer({ position: [coords.longitude, coords.latitude], accuracyMetres: Math.round(coords.accuracy) }),
      ({ code, PERMISSION_DENIED, TIMEOUT }) =>
        answer(code === PERMISSION_DENIED ? 'denied' : code === TIMEOUT ? 'timeout' : 'unavailable'),
      { enableHighAccuracy: true, timeout: LONGEST_MS, maximumAge: OLDEST_MS },
    );
  });
}
