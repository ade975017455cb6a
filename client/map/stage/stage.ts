import type { Layer } from '@deck.gl/core';
import { MapboxOverlay } from '@deck.gl/mapbox';
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Bounds, Position } from '../../../geodata/place.ts';
import { Hands } from '../hands/hands.ts';
import { mapImages } from '../images/map_images.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageHandle, MapStageProps, MapView, ScreenPoint } from '../map_stage_props.ts';
import { mapStyle } from '../map_style.ts';
import { type TierZooms, tierZooms } from '../tiers.ts';
import { applyStyle } from './apply_style.ts';
import { Camera } from './camera.ts';
import { CardLayers } from './card_layers.ts';
import { CaseRings } from './case_rings.ts';
import { createMap } from './create_map.ts';
import { DeckLayers } from './deck_layers.ts';
import { drawData, drawHighlight } from './drawn_data.ts';
import { Parts } from './parts.ts';
import { Pointing } from './pointing.ts';
import { retryTiles } from './retry_tiles.ts';
import { takePicture } from './take_picture.ts';
import { viewOf } from './view.ts';

/**
 * One MapLibre map with deck.gl's layers between its own, alive from construction to `destroy`. It is told the props
 * of every render and changes only what differs from those before; nothing of it is drawn by React.
 */
export class Stage implements MapStageHandle {
  readonly #map: MapLibreMap;
  readonly #overlay = new MapboxOverlay({
    interleaved: true,
    layers: [],
    // deck.gl sets a cursor on MapLibre's canvas in every frame: the one that is there already.
    getCursor: () => this.#map.getCanvas().style.cursor,
  });
  readonly #layers = new DeckLayers();
  readonly #cards: CardLayers;
  readonly #parts: Parts;
  readonly #pointing: Pointing;
  readonly #hands: Hands;
  readonly #rings: CaseRings;
  readonly #camera: Camera;
  readonly #ended = new AbortController();
  #props: MapStageProps;
  #zooms: TierZooms;
  #style: StyleSpecification;
  #drawn: MapStageProps | null = null;
  #deckDrawn: readonly (Layer | null)[] = [null];

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
    this.#parts = new Parts(map);
    this.#pointing = new Pointing(map, {
      props: () => this.#props,
      zooms: () => this.#zooms,
      isBlind: () => this.#drawn === null || this.#hands.isBusy,
      onHover: () => {
        drawHighlight(map, this.#props, this.#pointing.hovered);
        this.#drawDeck();
      },
    });
    this.#hands = new Hands(map, {
      props: () => this.#props,
      stationAt: (point, isCoarse) => this.#pointing.stationAt(point, isCoarse),
    });
    this.#camera = new Camera(map, props, view, () => this.#reduced);
    map.once('style.load', () => {
      map.addControl(this.#overlay);
      this.#draw();
    });
    map.once('idle', () => this.#props.onReady?.());
    map.on('click', ({ point, originalEvent }) => {
      if (this.#props.tool) return this.#hands.click(this.unproject(point));
      const isCoarse = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      this.#props.onSelect?.(this.#pointing.hit(point, isCoarse), point);
    });
    retryTiles(map, 'ground', this.#ended.signal);
  }

  update(props: MapStageProps): void {
    this.#props = props;
    this.#camera.update(props);
    this.#draw();
  }

  destroy(): void {
    this.#ended.abort();
    this.#parts.destroy();
    this.#hands.destroy();
    this.#pointing.destroy();
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

  unproject({ x, y }: ScreenPoint): Position {
    return this.#map.unproject([x, y]).toArray();
  }

  view(): MapView {
    return viewOf(this.#map);
  }

  bounds(): Bounds {
    return this.#camera.bounds();
  }

  picture(width: number): Promise<Blob | null> {
    return takePicture(this.#map, width, this.#props.ground.attribution);
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
    if (props.regions !== drawn?.regions) this.#zooms = tierZooms(props.regions);
    if (drawn === null || LOOKS.some((name) => props[name] !== drawn[name])) {
      const style = this.#styleOf(props);
      applyStyle(this.#map, this.#style, style);
      this.#style = style;
    }
    drawData(this.#map, props, drawn, this.#pointing.hovered);
    this.#cards.update(props, drawn);
    this.#parts.update(props.parts);
    this.#hands.update(props, drawn);
    this.#drawDeck();
    if (!this.#reduced) this.#rings.show(props.liveCases);
  }

  #drawDeck(): void {
    const layers = this.#layers.make(this.#props, this.#pointing.hovered);
    // Any setProps draws the whole map again.
    if (layers.every((layer, i) => layer === this.#deckDrawn[i])) return;
    this.#deckDrawn = layers;
    this.#overlay.setProps({ layers });
  }

  #setImages(): void {
    const { theme, scale = 1 } = this.#props;
    for (const [name, { pixelRatio, ...image }] of mapImages(MAP_PALETTES[theme], scale)) {
      if (this.#map.hasImage(name)) this.#map.removeImage(name);
      this.#map.addImage(name, image, { pixelRatio });
    }
  }
}

/** Props from which the style follows. */
const LOOKS = ['theme', 'language', 'scale', 'shown', 'regions', 'streets'] as const;
