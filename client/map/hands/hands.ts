import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import { MAP_PALETTES } from '../map_palette.ts';
import type { MapStageProps, MapStation, ScreenPoint } from '../map_stage_props.ts';
import { CarriedStation } from './carried_station.ts';
import { Drawing } from './drawing.ts';
import { HandsOverlay } from './hands_overlay.ts';
import { KeyAim } from './key_aim.ts';
import { steppedBy } from './key_step.ts';
import { TREMBLE } from './link_stroke.ts';
import { StationHandles } from './station_handles.ts';

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
  readonly #carried: CarriedStation;
  readonly #drawing: Drawing;
  readonly #aim: KeyAim;
  readonly #ended = new AbortController();
  #grip: Grip | null = null;
  #swallowsClick = false;

  constructor(map: MapLibreMap, ground: HandsGround) {
    this.#map = map;
    this.#ground = ground;
    this.#overlay = new HandsOverlay(map, MAP_PALETTES[ground.props().theme]);
    this.#handles = new StationHandles(map, this.#overlay.box, {
      onKey: (station, event) => this.#key(station, event),
      onLeave: ({ code }) => this.#grip === null && this.#carried.held?.code === code && this.#carried.putDown(),
    });
    this.#aim = new KeyAim(map, this.#overlay.box, {
      onMark: (position) => this.#drawing.mark(position),
      onAim: (position) => this.#drawing.follow(position),
    });
    this.#carried = new CarriedStation(map, this.#overlay, this.#handles, ground.props);
    this.#drawing = new Drawing(map, this.#overlay, ground.props, (words) => this.#aim.say(words));
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
    return this.#grip !== null || this.#carried.held !== null || this.#drawing.isBegun;
  }

  /** A click on the map with a tool in the hand. A link hears of its pointer before any click. */
  click(position: Position): void {
    if (this.#ground.props().tool !== 'link') this.#drawing.mark(position);
  }

  update(props: MapStageProps, before: MapStageProps | null): void {
    if (props.theme !== before?.theme || props.scale !== before?.scale) {
      this.#overlay.setLook(MAP_PALETTES[props.theme], props.scale ?? 1);
    }
    if (props.tool !== before?.tool) {
      this.#drawing.drop();
      this.#map.getCanvas().style.cursor = props.tool ? 'crosshair' : '';
    }
    this.#aim.update(props, before);
    this.#handles.update(props);
    if (props.stations !== before?.stations) this.#carried.awaitLanding();
  }

  destroy(): void {
    this.#ended.abort();
    this.#carried.destroy();
    this.#aim.destroy();
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
    this.#carried.putDown();
    const middle = this.#map.project([...station.position]);
    return { pointer: pointerId, down: point, station, away: { x: middle.x - point.x, y: middle.y - point.y } };
  }

  #beginStroke({ pointerId }: PointerEvent, point: ScreenPoint): Grip {
    this.#drawing.press(this.#positionAt(point));
    return { pointer: pointerId, down: point, station: null, away: { x: 0, y: 0 } };
  }

  #moved(event: PointerEvent): void {
    const point = this.#pointOf(event);
    if (event.isPrimary) this.#drawing.follow(this.#positionAt(point));
    const grip = this.#grip;
    if (grip?.station == null || event.pointerId !== grip.pointer) return;
    const isFar = Math.hypot(point.x - grip.down.x, point.y - grip.down.y) > TREMBLE;
    if (this.#carried.held === null && isFar) this.#carried.take(grip.station);
    this.#carried.to(this.#positionAt({ x: point.x + grip.away.x, y: point.y + grip.away.y }));
  }

  #up(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip === null || event.pointerId !== grip.pointer) return;
    this.#grip = null;
    this.#swallowsClick = true;
    const point = this.#pointOf(event);
    if (grip.station === null) this.#drawing.release(this.#positionAt(point));
    else if (this.#carried.held !== null) this.#carried.putDown();
    else this.#ground.props().onSelect?.({ kind: 'station', code: grip.station.code }, point);
  }

  /** The pointer was taken away: a call, another window, a palm. */
  #lost({ pointerId }: PointerEvent): void {
    if (this.#grip?.pointer === pointerId) this.#giveUp();
  }

  #giveUp(): void {
    this.#grip = null;
    this.#drawing.giveUp();
    this.#carried.putBack();
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

  /** A key on the handle of a station. */
  #key(station: MapStation, event: KeyboardEvent): void {
    const { code, position } = station;
    const held = this.#carried.held?.code === code ? this.#carried.held : null;
    const to = steppedBy(event.key, event.shiftKey, held?.position ?? position, this.#map.getZoom());
    const isDone = event.key === 'Enter' || event.key === ' ';
    if (to === null && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== null) {
      if (held === null) this.#carried.take(station);
      this.#carried.to(to);
    } else if (held !== null) this.#carried.putDown();
    else this.#ground.props().onSelect?.({ kind: 'station', code }, this.#map.project([...position]));
  }

  #positionAt({ x, y }: ScreenPoint): Position {
    return this.#map.unproject([x, y]).toArray();
  }

  #pointOf({ clientX, clientY }: PointerEvent): ScreenPoint {
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
