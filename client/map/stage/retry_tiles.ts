import type { Map as MapLibreMap } from 'maplibre-gl';

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Asks again for tiles that did not come, after 2 s, then twice as long each time up to a minute: a wall must mend
 * itself when its server was away. Says in the console what no retry can mend.
 */
export function retryTiles(map: MapLibreMap, source: string, ended: AbortSignal): void {
  let wait = FIRST_WAIT;
  let timer: number | null = null;
  map.on('error', (event) => {
    if (!('sourceId' in event) || event.sourceId !== source) {
      console.error(event.error);
      return;
    }
    if (timer !== null || ended.aborted) return;
    timer = window.setTimeout(() => {
      timer = null;
      map.refreshTiles(source);
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  });
  map.on('idle', () => {
    if (timer === null) wait = FIRST_WAIT;
  });
  ended.addEventListener('abort', () => timer !== null && clearTimeout(timer));
}
