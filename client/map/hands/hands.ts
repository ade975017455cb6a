import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageProps, MapStation, ScreenPoint } from '../map_stage_props.ts';
import { HandsOverlay } from './hands_overlay.ts';
import { steppedBy } from './key_step.ts';
import { type LinkStroke, press, release, TREMBLE } from './link_stroke.ts';
import { StationHandles } from './station_handles.ts';
import { StationMove } from './station_move.ts';

/** Time for a symbol to be placed anew once its data is there, so that it never blinks. */
const PLACED_MILLISECONDS = 400;

/** A pointer that is down on something that the hands take from the map. */
interface Grip {
  readonly pointer: number;
  readonly down: ScreenPoint;
  /** The station under it, and how far its middle lies from the pointer; null while a link is drawn. */
  readonly station: MapStation | null;
  readonly away: ScreenPoint;
}

/** What the hands need to know of their stage. */
export interface HandsGround {
  readonly props: () => MapStageProps;
  /** The station within reach of a pointer, as a click would find it. */
  readonly stationAt: (point: ScreenPoint, isCoarse: boolean) => MapStation | null;
}

/**
 * Hands that move stations and draw: by mouse, touch, pen and keys. They see a pointer before MapLibre does and keep it
 * to themselves while they hold something; everything else pans, zooms and chooses as ever.
 */
export class Hands {
  readonly #map: MapLibreMap;
  readonly #ground: HandsGround;
  readonly #overlay: HandsOverlay;
  readonly #handles: StationHandles;
  readonly #ended = new AbortController();
  #grip: Grip | null = null;
  #move: StationMove | null = null;
  #stroke: LinkStroke | null = null;
  #strokeFrom: Position | null = null;
  /** A station that was let go and that the map's own data does not show there yet. */
  #landed: { readonly station: MapStation; readonly position: Position } | null = null;
  #swallowsClick = false;

  constructor(map: MapLibreMap, ground: HandsGround) {
    this.#map = map;
    this.#ground = ground;
    this.#overlay = new HandsOverlay(map, MAP_PALETTES[ground.props().theme]);
    this.#handles = new StationHandles(map, this.#overlay.box, {
      onKey: (station, event) => this.#key(station, event),
      onLeave: (station) => this.#move?.station.code === station.code && this.#grip === null && this.#endMove(),
    });
    const { signal } = this.#ended;
    const box = map.getContainer();
    const first = { capture: true, signal } as const;
    box.addEventListener('pointerdown', (event) => this.#down(event), first);
    box.addEventListener('pointermove', (event) => this.#moved(event), first);
    box.addEventListener('pointerup', (event) => this.#up(event), first);
    box.addEventListener('pointercancel', (event) => this.#lost(event), first);
    box.addEventListener('lostpointercapture', (event) => this.#lost(event), first);
    for (const name of ['mousedown', 'touchstart', 'touchmove'] as const) {
      box.addEventListener(name, (event) => this.#keep(event), { ...first, passive: false });
    }
    box.addEventListener('click', (event) => this.#clicked(event), first);
    document.addEventListener('keydown', (event) => this.#escape(event), first);
  }

  /** Is something in the hand, so that the map should not hover or choose? */
  get isBusy(): boolean {
    return this.#grip !== null || this.#move !== null || this.#stroke !== null;
  }

  update(props: MapStageProps, before: MapStageProps | null): void {
    if (props.theme !== before?.theme || props.scale !== before?.scale) {
      this.#overlay.setLook(MAP_PALETTES[props.theme], props.scale ?? 1);
    }
    if (props.tool !== before?.tool) {
      this.#dropStroke();
      this.#map.getCanvas().style.cursor = props.tool ? 'crosshair' : '';
    }
    this.#handles.update(props);
    if (props.stations !== before?.stations && this.#landed !== null) this.#awaitLanding();
  }

  destroy(): void {
    this.#ended.abort();
    this.#move?.cancel();
    this.#overlay.destroy();
  }

  #down(event: PointerEvent): void {
    this.#swallowsClick = false;
    const { tool, interactive = true } = this.#ground.props();
    if (!interactive || event.button !== 0 || !event.isPrimary || this.#grip !== null) return;
    if (event.target !== this.#map.getCanvas()) return;
    const point = this.#pointOf(event);
    const grip = tool === 'link' ? this.#beginStroke(event, point) : tool == null ? this.#grasp(event, point) : null;
    if (grip === null) return;
    this.#grip = grip;
    this.#map.getContainer().setPointerCapture(event.pointerId);
  }

  #grasp({ pointerId, pointerType }: PointerEvent, point: ScreenPoint): Grip | null {
    if (this.#ground.props().onStationDrag === undefined) return null;
    const station = this.#ground.stationAt(point, pointerType === 'touch');
    if (station?.movable !== true) return null;
    if (this.#move !== null) this.#endMove();
    const middle = this.#map.project([station.position[0], station.position[1]]);
    return { pointer: pointerId, down: point, station, away: { x: middle.x - point.x, y: middle.y - point.y } };
  }

  #beginStroke({ pointerId }: PointerEvent, point: ScreenPoint): Grip {
    this.#strokeFrom ??= this.#positionAt(point);
    this.#stroke = press(this.#stroke, point).stroke;
    this.#overlay.showStroke({ from: this.#strokeFrom, to: this.#positionAt(point) });
    return { pointer: pointerId, down: point, station: null, away: { x: 0, y: 0 } };
  }

  #moved(event: PointerEvent): void {
    const point = this.#pointOf(event);
    if (this.#strokeFrom !== null && event.isPrimary) {
      this.#overlay.showStroke({ from: this.#strokeFrom, to: this.#positionAt(point) });
    }
    const grip = this.#grip;
    if (grip?.station == null || event.pointerId !== grip.pointer) return;
    const isFar = Math.hypot(point.x - grip.down.x, point.y - grip.down.y) > TREMBLE;
    if (this.#move === null && isFar) this.#startMove(grip.station);
    this.#move?.to(this.#positionAt({ x: point.x + grip.away.x, y: point.y + grip.away.y }));
  }

  #up(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip === null || event.pointerId !== grip.pointer) return;
    this.#grip = null;
    this.#swallowsClick = true;
    const point = this.#pointOf(event);
    if (grip.station === null) this.#endStroke(point);
    else if (this.#move !== null) this.#endMove();
    else this.#ground.props().onSelect?.({ kind: 'station', code: grip.station.code }, point);
  }

  #endStroke(point: ScreenPoint): void {
    const from = this.#strokeFrom;
    const { stroke, done } = release(this.#stroke, point);
    this.#stroke = stroke;
    if (done === null || from === null) return;
    this.#dropStroke();
    this.#ground.props().onDrawn?.({ tool: 'link', from, to: this.#positionAt(point) });
  }

  /** The pointer was taken away: a call, another window, a palm. */
  #lost({ pointerId }: PointerEvent): void {
    if (this.#grip?.pointer !== pointerId) return;
    this.#giveUp();
  }

  #giveUp(): void {
    this.#grip = null;
    this.#dropStroke();
    if (this.#move === null) return;
    this.#map.getCanvas().style.cursor = '';
    const move = this.#move;
    this.#move = null;
    this.#clearMoving();
    move.cancel();
  }

  #keep(event: Event): void {
    if (this.#grip === null) return;
    event.stopPropagation();
    if (event.type !== 'mousedown') event.preventDefault();
  }

  #clicked(event: MouseEvent): void {
    if (this.#swallowsClick) event.stopPropagation();
    this.#swallowsClick = false;
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.isBusy) {
      event.preventDefault();
      event.stopPropagation();
      this.#swallowsClick = this.#grip !== null;
      this.#giveUp();
    } else if (this.#ground.props().tool && !(event.target instanceof HTMLInputElement)) {
      this.#ground.props().onToolCancel?.();
    }
  }

  #key(station: MapStation, event: KeyboardEvent): void {
    const held = this.#move?.station.code === station.code ? this.#move : null;
    const to = steppedBy(event.key, event.shiftKey, held?.position ?? station.position, this.#map.getZoom());
    const isDone = event.key === 'Enter' || event.key === ' ';
    if (to === null && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== null) (held ?? this.#startMove(station)).to(to);
    else if (held !== null) this.#endMove();
    else
      this.#ground
        .props()
        .onSelect?.({ kind: 'station', code: station.code }, this.#map.project([...station.position]));
  }

  #startMove(station: MapStation): StationMove {
    this.#clearMoving();
    const circles = (this.#ground.props().circles ?? [])
      .filter(({ code }) => code === station.code)
      .map(({ radiusMetres }) => radiusMetres);
    const show = (position: Position) => {
      this.#overlay.showMoving({ station, position, circles });
      this.#handles.follow({ code: station.code, position });
    };
    this.#map.setFeatureState({ source: 'stations', id: station.code }, { moving: true });
    this.#map.getCanvas().style.cursor = 'grabbing';
    show(station.position);
    this.#move = new StationMove(station, (drag) => this.#ground.props().onStationDrag?.(drag), show);
    return this.#move;
  }

  #endMove(): void {
    const move = this.#move;
    if (move === null) return;
    this.#move = null;
    this.#map.getCanvas().style.cursor = '';
    this.#landed = { station: move.station, position: move.position };
    move.end();
  }

  /** Keeps the moved symbol until the map itself draws the station where its new data says. */
  #awaitLanding(): void {
    const landed = this.#landed;
    const loaded = (event: MapSourceDataEvent) => {
      if (event.sourceId !== 'stations' || !event.isSourceLoaded) return;
      this.#map.off('sourcedata', loaded);
      setTimeout(() => {
        if (this.#landed === landed && !this.#ended.signal.aborted) this.#clearMoving();
      }, PLACED_MILLISECONDS);
    };
    this.#map.on('sourcedata', loaded);
  }

  #clearMoving(): void {
    this.#landed = null;
    this.#overlay.showMoving(null);
    this.#handles.follow(null);
    this.#map.removeFeatureState({ source: 'stations' });
  }

  #dropStroke(): void {
    this.#stroke = null;
    this.#strokeFrom = null;
    this.#overlay.showStroke(null);
  }

  #positionAt({ x, y }: ScreenPoint): Position {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  #pointOf({ clientX, clientY }: PointerEvent): ScreenPoint {
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
