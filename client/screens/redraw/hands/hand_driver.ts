import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Lattice } from '../../../../geodata/districting/lattice.ts';
import type { Position } from '../../../../geodata/place.ts';
import { LatestPerFrame } from '../../../map/hands/latest_per_frame.ts';
import type { ScreenPoint } from '../../../map/map_stage_props.ts';
import { metresPerPixel } from '../../../map/mercator.ts';
import type { Aim, Hand } from './hand.ts';
import { KeyCrosshair } from './key_crosshair.ts';

/** CSS pixels within which something is meant. */
const REACH = { fine: 9, coarse: 22 } as const;
const METRES_PER_STEP = 0.0111195;
const LONG_PRESS_MILLISECONDS = 550;
const TREMBLE = 6;

/** What leads a hand, and hears of it. */
export interface DrivenHand {
  readonly hand: () => Hand;
  readonly lattice: Lattice;
  /** Nothing was begun when Escape was pressed. */
  readonly onIdleEscape: () => void;
  readonly onPointer: (position: Position | null) => void;
}

/** A pointer that a hand holds. */
interface Grip {
  readonly pointer: number;
  readonly isTouch: boolean;
  readonly down: ScreenPoint;
  longPress: number | null;
}

/**
 * Leads the hand by mouse, pen, touch and keys. It sees pointers before MapLibre does and keeps those that the hand takes; a
 * second finger gives the map back, Space held down lends it to the mouse. Moves reach the hand once in a frame.
 */
export class HandDriver {
  readonly #map: MapLibreMap;
  readonly #driven: DrivenHand;
  readonly #crosshair: KeyCrosshair;
  readonly #ended = new AbortController();
  readonly #drags = new LatestPerFrame<Aim>((aim) => this.#driven.hand().drag(aim));
  readonly #hovers = new LatestPerFrame<Aim>((aim) => this.#driven.hand().hover(aim));
  #grip: Grip | null = null;
  /** The crosshair of the keys holds something. */
  #isKeyHeld = false;
  #isSpaceDown = false;
  #swallowsClick = false;
  #last: Aim | null = null;

  /** @param box over the map, where the crosshair may lie */
  constructor(map: MapLibreMap, box: HTMLElement, driven: DrivenHand) {
    this.#map = map;
    this.#driven = driven;
    this.#crosshair = new KeyCrosshair(map, box, {
      onAim: (position) => this.#aimed(position),
      onEnter: (position, event, isShown) => this.#entered(position, event, isShown),
    });
    // Shift adds to a selection, and MapLibre would take such a click for the corner of a box to zoom to.
    map.boxZoom.disable();
    const { signal } = this.#ended;
    const first = { capture: true, signal } as const;
    const container = map.getContainer();
    container.addEventListener('pointerdown', (event) => this.#down(event), first);
    container.addEventListener('pointermove', (event) => this.#moved(event), first);
    container.addEventListener('pointerup', (event) => this.#up(event), first);
    container.addEventListener('pointercancel', (event) => this.#lost(event), first);
    container.addEventListener('lostpointercapture', (event) => this.#lost(event), first);
    container.addEventListener('contextmenu', (event) => this.#menu(event), first);
    container.addEventListener('pointerleave', () => this.#left(), { signal });
    for (const name of ['mousedown', 'touchstart', 'touchmove', 'dblclick'] as const) {
      container.addEventListener(name, (event) => this.#keep(event), { ...first, passive: false });
    }
    container.addEventListener('click', (event) => this.#clicked(event), first);
    document.addEventListener('keydown', (event) => this.#keyDown(event), first);
    document.addEventListener('keyup', (event) => event.key === ' ' && this.#space(false), first);
    // Another window has the key that is let go there.
    window.addEventListener('blur', () => this.#space(false), { signal });
    const onClick = ({ point, originalEvent }: { point: ScreenPoint; originalEvent: MouseEvent }): void => {
      const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
      this.#driven.hand().click(this.#aimAt(point, originalEvent, isTouch));
    };
    map.on('click', onClick);
    signal.addEventListener('abort', () => map.off('click', onClick));
  }

  /** Something is held: the hand must not be changed for another one without giving it up. */
  get isBusy(): boolean {
    return this.#grip !== null || this.#isKeyHeld;
  }

  /** Takes leave of the hand that was led so far, and shows the next one's cursor. */
  changed(cursor: string): void {
    this.#grip = null;
    this.#isKeyHeld = false;
    this.#drags.drop();
    this.#hovers.drop();
    this.#map.getCanvas().style.cursor = cursor;
  }

  say(words: string): void {
    this.#crosshair.say(words);
  }

  setLabel(label: string): void {
    this.#crosshair.setLabel(label);
  }

  destroy(): void {
    this.#ended.abort();
    this.#drags.drop();
    this.#hovers.drop();
    this.#crosshair.destroy();
    this.#map.boxZoom.enable();
    this.#map.getCanvas().style.cursor = '';
  }

  #down(event: PointerEvent): void {
    this.#swallowsClick = false;
    if (this.#grip !== null) {
      // A second finger: two move the map.
      if (event.pointerType === 'touch') this.#giveUp();
      return;
    }
    if (event.button !== 0 || !event.isPrimary || this.#isSpaceDown || event.target !== this.#map.getCanvas()) return;
    const down = this.#pointOf(event);
    const isTouch = event.pointerType === 'touch';
    this.#hovers.drop();
    if (!this.#driven.hand().press(this.#aimAt(down, event, isTouch))) return;
    const longPress = isTouch ? window.setTimeout(() => this.#pressedLong(), LONG_PRESS_MILLISECONDS) : null;
    this.#grip = { pointer: event.pointerId, isTouch, down, longPress };
    this.#map.getContainer().setPointerCapture(event.pointerId);
  }

  #moved(event: PointerEvent): void {
    const point = this.#pointOf(event);
    const isTouch = event.pointerType === 'touch';
    const aim = this.#aimAt(point, event, isTouch);
    if (event.isPrimary) {
      this.#last = aim;
      this.#driven.onPointer(this.#positionAt(point));
    }
    const grip = this.#grip;
    if (grip !== null && event.pointerId === grip.pointer) {
      if (Math.hypot(point.x - grip.down.x, point.y - grip.down.y) > TREMBLE) clearLongPress(grip);
      this.#drags.push(aim);
    } else if (grip === null && !isTouch && event.buttons === 0 && !this.#isKeyHeld) this.#hovers.push(aim);
  }

  #up(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip === null || event.pointerId !== grip.pointer) return;
    clearLongPress(grip);
    this.#grip = null;
    this.#swallowsClick = true;
    this.#drags.flush();
    this.#driven.hand().release(this.#aimAt(this.#pointOf(event), event, grip.isTouch));
  }

  /** The pointer was taken away: a call, another window, a palm. */
  #lost({ pointerId }: PointerEvent): void {
    if (this.#grip?.pointer === pointerId) this.#giveUp();
  }

  #giveUp(): void {
    if (this.#grip !== null) clearLongPress(this.#grip);
    this.#grip = null;
    this.#isKeyHeld = false;
    this.#drags.drop();
    this.#driven.hand().cancel();
  }

  #left(): void {
    this.#driven.onPointer(null);
    if (this.isBusy) return;
    this.#hovers.drop();
    this.#driven.hand().hover(null);
  }

  #pressedLong(): void {
    const aim = this.#last ?? (this.#grip && this.#aimAt(this.#grip.down, NO_KEYS, true));
    this.#giveUp();
    this.#swallowsClick = true;
    if (aim !== null) this.#second(aim);
  }

  /** The second button, or a long press: takes a vertex out, or takes up the grid there. */
  #second(aim: Aim): boolean {
    const hand = this.#driven.hand();
    return hand.key('Delete', aim) || hand.key('i', aim);
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    if (this.#grip !== null) return;
    this.#second(this.#aimAt(this.#pointOf(event), event, false));
  }

  #keep(event: Event): void {
    if (event.type === 'dblclick') {
      if (!this.#swallowsClick) event.stopPropagation();
      return;
    }
    if (this.#grip === null) return;
    event.stopPropagation();
    // What a mouse presses takes the focus by itself.
    if (event.type !== 'mousedown') event.preventDefault();
  }

  #clicked(event: MouseEvent): void {
    if (this.#swallowsClick) event.stopPropagation();
    this.#swallowsClick = false;
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || isWriting(event.target) || event.ctrlKey || event.metaKey) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') this.#escape(event);
    if (event.key === ' ' && event.target === this.#map.getCanvas()) this.#space(true);
    if (!['Delete', 'Backspace', 'i', 'I'].includes(event.key) || this.isBusy) return;
    const aim = this.#crosshair.isShown ? this.#aimOf(this.#crosshair.position, event) : this.#last;
    if (this.#driven.hand().key(event.key, aim)) event.preventDefault();
  }

  #escape(event: KeyboardEvent): void {
    const wasBusy = this.isBusy;
    this.#swallowsClick = this.#grip !== null;
    if (wasBusy) this.#giveUp();
    if (wasBusy || this.#driven.hand().cancel()) {
      event.preventDefault();
      event.stopPropagation();
    } else this.#driven.onIdleEscape();
  }

  #space(isDown: boolean): void {
    this.#isSpaceDown = isDown;
  }

  /** Shift with an arrow means a longer step and nothing else. */
  #aimed(position: Position): void {
    const aim = this.#aimOf(position, NO_KEYS);
    if (this.#isKeyHeld) this.#driven.hand().drag(aim);
    else this.#driven.hand().hover(aim);
  }

  #entered(position: Position, event: KeyboardEvent, isShown: boolean): void {
    const hand = this.#driven.hand();
    const aim = this.#aimOf(position, event);
    if (!isShown) hand.key('Enter', null);
    else if (this.#isKeyHeld) {
      this.#isKeyHeld = false;
      hand.release(aim);
    } else if (!hand.key('Enter', aim)) this.#pressedByKey(aim);
  }

  #pressedByKey(aim: Aim): void {
    const hand = this.#driven.hand();
    if (!hand.press(aim)) hand.click(aim);
    else if (hand.isHeld) this.#isKeyHeld = true;
    else hand.release(aim);
  }

  #aimOf([longitude, latitude]: Position, held: Pick<MouseEvent, 'shiftKey' | 'altKey'>): Aim {
    const { x, y } = this.#map.project([longitude, latitude]);
    return this.#aimAt({ x, y }, held, false);
  }

  #aimAt(point: ScreenPoint, held: Pick<MouseEvent, 'shiftKey' | 'altKey'>, isTouch: boolean): Aim {
    const [longitude, latitude] = this.#positionAt(point);
    const { lattice } = this.#driven;
    const pixel = metresPerPixel(latitude, this.#map.getZoom()) / METRES_PER_STEP;
    return {
      x: lattice.x(longitude),
      y: lattice.y(latitude),
      reach: (isTouch ? REACH.coarse : REACH.fine) * pixel,
      pixel,
      shift: held.shiftKey,
      alt: held.altKey,
    };
  }

  #positionAt({ x, y }: ScreenPoint): Position {
    return this.#map.unproject([x, y]).toArray();
  }

  #pointOf({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const NO_KEYS = { shiftKey: false, altKey: false } as const;

function clearLongPress(grip: Grip): void {
  if (grip.longPress !== null) clearTimeout(grip.longPress);
  grip.longPress = null;
}

export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
