import type { Layer } from '@deck.gl/core';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Bounds, Position } from '../../../geodata/place.ts';
import { circleFeatures } from '../features/circle_features.ts';
import { gapFeatures, gapLabelFeatures } from '../features/gap_features.ts';
import { gateFeatures } from '../features/gate_features.ts';
import { highlightFeatures } from '../features/highlight_features.ts';
import { linkFeatures } from '../features/link_features.ts';
import { pathFeatures } from '../features/path_features.ts';
import { regionFeatures, regionLabelFeatures } from '../features/region_features.ts';
import { serviceAreaFeatures, uncertainBorderFeatures } from '../features/service_area_features.ts';
import { stationFeatures } from '../features/station_features.ts';
import { Hands } from '../hands/hands.ts';
import { hitTest, nearestStation } from '../hit_test.ts';
import { mapImages } from '../images/map_images.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageHandle, MapStageProps, MapStation, MapView, ScreenPoint, Selection } from '../map_stage_props.ts';
import { mapStyle } from '../map_style.ts';
import { type TierZooms, tierZooms } from '../tiers.ts';
import { applyStyle } from './apply_style.ts';
import { Camera } from './camera.ts';
import { CardLayers } from './card_layers.ts';
import { CaseRings } from './case_rings.ts';
import { createMap } from './create_map.ts';
import { DeckLayers } from './deck_layers.ts';
import { retryTiles } from './retry_tiles.ts';
import { viewOf } from './view.ts';

/** CSS pixels from a station within which a pointer or a finger hits it. */
const REACH = { fine: 15, coarse: 26 } as const;

/**
 * One MapLibre map with deck.gl's layers between its own, alive from construction to `destroy`. It is told the props
 * of every render and changes only what differs from those before; nothing of it is drawn by React.
 */
export class Stage implements MapStageHandle {
  readonly #map: MapLibreMap;
  readonly #overlay = new MapboxOverlay({ interleaved: true, layers: [] });
  readonly #layers = new DeckLayers();
  readonly #cards: CardLayers;
  readonly #hands: Hands;
  readonly #rings: CaseRings;
  readonly #camera: Camera;
  readonly #ended = new AbortController();
  #props: MapStageProps;
  #zooms: TierZooms;
  #style: StyleSpecification;
  #drawn: MapStageProps | null = null;
  #deckDrawn: readonly (Layer | null)[] = [null, null];
  #hovered: Selection | null = null;

  /**
   * @param view Where to begin; undefined for the whole place.
   * @throws Error where the browser gives no WebGL 2.
   */
  constructor(container: HTMLElement, props: MapStageProps, view: MapView | undefined) {
    this.#props = props;
    this.#zooms = tierZooms(props.regions);
    this.#style = this.#styleOf(props);
    const map = createMap(container, this.#style, props, view, this.#reduced);
    this.#map = map;
    this.#rings = new CaseRings(map);
    this.#cards = new CardLayers(map);
    this.#hands = new Hands(map, {
      props: () => this.#props,
      stationAt: (point, isCoarse) => this.#stationAt(point, isCoarse),
    });
    this.#camera = new Camera(map, props, view, () => this.#reduced);
    map.once('style.load', () => {
      map.addControl(this.#overlay);
      this.#draw();
    });
    map.once('idle', () => this.#props.onReady?.());
    map.on('click', ({ point, originalEvent }) => {
      const { tool, onDrawn, onSelect } = this.#props;
      if (tool === 'add_station') onDrawn?.({ tool, position: this.#map.unproject(point).toArray() });
      if (tool) return;
      const coarse = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      onSelect?.(this.#hit(point, coarse ? REACH.coarse : REACH.fine), point);
    });
    // The ground moves on under a pointer that rests: what it pointed at is elsewhere now.
    map.on('movestart', () => this.#hover(null, { x: 0, y: 0 }));
    retryTiles(map, 'ground', this.#ended.signal);
    const { signal } = this.#ended;
    map.getCanvas().addEventListener('pointermove', (event) => this.#pointerMoved(event), { signal });
    map.getCanvas().addEventListener('pointerleave', () => this.#hover(null, { x: 0, y: 0 }), { signal });
  }

  update(props: MapStageProps): void {
    this.#props = props;
    this.#camera.update(props);
    this.#draw();
  }

  destroy(): void {
    this.#ended.abort();
    this.#hands.destroy();
    this.#rings.destroy();
    this.#map.remove();
  }

  /** Calls back on every frame of a move, and once at once. Returns how to stop. */
  onMove(listener: () => void): () => void {
    this.#map.on('move', listener);
    listener();
    return () => this.#map.off('move', listener);
  }

  onContextLost(listener: () => void): void {
    this.#map.on('webglcontextlost', listener);
  }

  flyTo(view: MapView, options?: { readonly milliseconds?: number }): Promise<void> {
    return this.#camera.flyTo(view, options);
  }

  fitBounds(bounds: Bounds, options?: { readonly milliseconds?: number; readonly maxZoom?: number }): Promise<void> {
    return this.#camera.fitBounds(bounds, options);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  /** Where the camera stands; undefined while it shows the whole place. */
  restingView(): MapView | undefined {
    return this.#camera.restingView();
  }

  project(position: Position): ScreenPoint {
    const { x, y } = this.#map.project([position[0], position[1]]);
    return { x, y };
  }

  view(): MapView {
    return viewOf(this.#map);
  }

  bounds(): Bounds {
    return this.#camera.bounds();
  }

  get #reduced(): boolean {
    return this.#props.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #styleOf(props: MapStageProps): StyleSpecification {
    const { ground, theme, language, scale = 1, shown } = props;
    const overTimes = props.streets != null;
    return mapStyle(ground, location.origin, { theme, language, scale, overTimes }, shown, this.#zooms);
  }

  /** Puts on the map what differs from what it last showed; nothing before the style stands. */
  #draw(): void {
    if (!this.#map.style?._loaded) return;
    const props = this.#props;
    const drawn = this.#drawn;
    this.#drawn = props;
    if (props.theme !== drawn?.theme || props.scale !== drawn?.scale) {
      this.#setImages();
      this.#rings.setLook(MAP_PALETTES[props.theme], props.scale ?? 1);
    }
    if (props.regions !== drawn?.regions) {
      this.#zooms = tierZooms(props.regions);
      this.#setData('regions', regionFeatures(props.regions));
      this.#setData('region-labels', regionLabelFeatures(props.regions));
    }
    if (drawn === null || LOOKS.some((name) => props[name] !== drawn[name])) {
      const style = this.#styleOf(props);
      applyStyle(this.#map, this.#style, style);
      this.#style = style;
    }
    if (props.serviceAreas !== drawn?.serviceAreas) {
      this.#setData('service-areas', serviceAreaFeatures(props.serviceAreas));
      this.#setData('uncertain-borders', uncertainBorderFeatures(props.serviceAreas));
    }
    if (props.gaps !== drawn?.gaps) {
      this.#setData('gaps', gapFeatures(props.gaps));
      this.#setData('gap-labels', gapLabelFeatures(props.gaps));
    }
    if (props.stations !== drawn?.stations) this.#setData('stations', stationFeatures(props.stations));
    if (props.selected !== drawn?.selected || props.regions !== drawn?.regions || props.gaps !== drawn?.gaps) {
      this.#highlight();
    }
    const isOtherChoice = props.selected !== drawn?.selected;
    if (isOtherChoice || props.gates !== drawn?.gates) {
      this.#setData('gates', gateFeatures(props.gates ?? [], props.selected));
    }
    if (isOtherChoice || props.links !== drawn?.links) {
      this.#setData('links', linkFeatures(props.links ?? [], props.selected));
    }
    if (props.paths !== drawn?.paths) this.#setData('paths', pathFeatures(props.paths ?? []));
    if (props.circles !== drawn?.circles) this.#setData('circles', circleFeatures(props.circles ?? []));
    this.#cards.update(props, drawn);
    this.#hands.update(props, drawn);
    this.#drawDeck();
    if (!this.#reduced) this.#rings.show(props.liveCases);
  }

  #drawDeck(): void {
    const layers = this.#layers.make(this.#props, this.#hovered);
    // Any setProps draws the whole map again.
    if (layers.every((layer, i) => layer === this.#deckDrawn[i])) return;
    this.#deckDrawn = layers;
    this.#overlay.setProps({ layers });
  }

  #highlight(): void {
    this.#setData('highlight', highlightFeatures(this.#props, this.#hovered));
  }

  #setData(source: string, data: GeoJSON.FeatureCollection): void {
    this.#map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  #setImages(): void {
    const { theme, scale = 1 } = this.#props;
    for (const [name, { pixelRatio, ...image }] of mapImages(MAP_PALETTES[theme], scale)) {
      if (this.#map.hasImage(name)) this.#map.removeImage(name);
      this.#map.addImage(name, image, { pixelRatio });
    }
  }

  #hit(point: ScreenPoint, reach: number): Selection | null {
    return hitTest(
      { ...this.#props, zooms: this.#zooms },
      point,
      this.#map.getZoom(),
      reach * (this.#props.scale ?? 1),
      (position) => this.project(position),
      ({ x, y }) => this.#map.unproject([x, y]).toArray(),
    );
  }

  #stationAt(point: ScreenPoint, isCoarse: boolean): MapStation | null {
    const { stations, shown, scale = 1 } = this.#props;
    if (!shown.stations) return null;
    const reach = (isCoarse ? REACH.coarse : REACH.fine) * scale;
    return nearestStation(stations, point, reach, (position) => this.project(position));
  }

  #pointerMoved({ pointerType, buttons, offsetX, offsetY }: PointerEvent): void {
    if (pointerType === 'touch' || buttons !== 0 || this.#hands.isBusy) return;
    if (this.#props.tool || (this.#props.onHover === undefined && this.#props.onStationDrag === undefined)) return;
    const point = { x: offsetX, y: offsetY };
    this.#hover(this.#hit(point, REACH.fine), point);
  }

  #hover(hovered: Selection | null, point: ScreenPoint): void {
    if (isSameSelection(hovered, this.#hovered) || this.#drawn === null) return;
    this.#hovered = hovered;
    this.#highlight();
    if (!this.#props.tool) this.#map.getCanvas().style.cursor = this.#cursorOver(hovered);
    this.#drawDeck();
    this.#props.onHover?.(hovered, point);
  }

  #cursorOver(hovered: Selection | null): string {
    if (hovered === null) return '';
    const { stations, onStationDrag } = this.#props;
    const isHeld = hovered.kind === 'station' && stations.some(({ code, movable }) => movable && code === hovered.code);
    return isHeld && onStationDrag !== undefined ? 'move' : 'pointer';
  }
}

/** Props from which the style follows. */
const LOOKS = ['theme', 'language', 'scale', 'shown', 'regions', 'streets'] as const;

function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
