import { Map as MapLibreMap, ScaleControl, type StyleSpecification } from 'maplibre-gl';
import type { MapStageProps, MapView } from '../map_stage_props.ts';
import { FAMILIES } from '../style_options.ts';
import { STAGE_WORDS } from './stage_words.ts';

/** CSS pixels between a box and the edge of what is free of panels. */
export const FIT_MARGIN = 28;
const MAX_ZOOM = 19;
/** CSS pixels that the scale bar may take at a desk. */
const SCALE_BAR = 110;
/** How far one may zoom out: beyond it a county is a speck. */
const MIN_ZOOM = 6;

/**
 * A MapLibre map that lies flat and asks for nothing but its own tiles.
 *
 * @throws Error where the browser gives no WebGL 2.
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  props: MapStageProps,
  view: MapView | undefined,
  reduced: boolean,
): MapLibreMap {
  const [west, south, east, north] = props.ground.bounds;
  const words = STAGE_WORDS[props.language];
  const map = new MapLibreMap({
    container,
    style,
    ...(view === undefined
      ? { bounds: [west, south, east, north], fitBoundsOptions: { padding: FIT_MARGIN } }
      : { center: [view.longitude, view.latitude], zoom: view.zoom }),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    // The map lies flat: two fingers that go up or down together move it, as they do sideways.
    touchPitch: false,
    renderWorldCopies: false,
    interactive: props.interactive ?? true,
    // deck.gl draws into the same context and needs version 2: no map at all is better than half of one.
    canvasContextAttributes: { contextType: 'webgl2' },
    attributionControl: false,
    localIdeographFontFamily: FAMILIES.join(','),
    fadeDuration: reduced ? 0 : 200,
    reduceMotion: reduced,
    locale: { 'Map.Title': words.map },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: SCALE_BAR * (props.scale ?? 1) }), 'bottom-left');
  return map;
}
