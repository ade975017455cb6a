import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../geodata/place.ts';
import type { MapStageProps } from '../map_stage_props.ts';
import { STAGE_WORDS, type StageWords } from '../stage/stage_words.ts';
import type { HandsOverlay } from './hands_overlay.ts';
import { type LinkStroke, press, release } from './link_stroke.ts';

/** What the tool in the hand draws, whether a pointer or keys guide it: a station at one place, a link between two. */
export class Drawing {
  readonly #map: MapLibreMap;
  readonly #overlay: HandsOverlay;
  readonly #props: () => MapStageProps;
  readonly #say: (words: string) => void;
  #stroke: LinkStroke | null = null;

  /** @param say Tells people who do not see the map what became of it. */
  constructor(map: MapLibreMap, overlay: HandsOverlay, props: () => MapStageProps, say: (words: string) => void) {
    this.#map = map;
    this.#overlay = overlay;
    this.#props = props;
    this.#say = say;
  }

  /** Does a link have its first end and not yet its other? */
  get isBegun(): boolean {
    return this.#stroke !== null;
  }

  /** A pointer goes down with the link in the hand. */
  press(at: Position): void {
    this.#stroke = press(this.#stroke, at);
    this.follow(at);
  }

  /** The other end of a link that is begun goes along. */
  follow(at: Position): void {
    if (this.#stroke !== null) this.#overlay.showStroke({ from: this.#stroke.from, to: at });
  }

  release(at: Position): void {
    const { stroke, done } = release(this.#stroke, at, (one, other) => this.#pixelsBetween(one, other));
    this.#stroke = stroke;
    if (stroke !== null) this.#say(this.#words.linkBegun);
    if (done === null) return;
    this.drop();
    this.#say(this.#words.linkDrawn);
    this.#props().onDrawn?.({ tool: 'link', ...done });
  }

  /** One click, or Enter at the crosshair: places a station, begins a link or ends it. */
  mark(at: Position): void {
    const { tool, onDrawn } = this.#props();
    if (tool === 'link') {
      this.press(at);
      this.release(at);
    } else if (tool != null) {
      this.#say(tool === 'pick_place' ? this.#words.placePicked : this.#words.stationPlaced);
      onDrawn?.({ tool, position: at });
    }
  }

  drop(): void {
    this.#stroke = null;
    this.#overlay.showStroke(null);
  }

  /** Drops a link that is begun, and says so. */
  giveUp(): void {
    if (!this.isBegun) return;
    this.drop();
    this.#say(this.#words.linkDropped);
  }

  get #words(): StageWords {
    return STAGE_WORDS[this.#props().language];
  }

  #pixelsBetween(one: Position, other: Position): number {
    const [{ x, y }, to] = [this.#map.project([...one]), this.#map.project([...other])];
    return Math.hypot(to.x - x, to.y - y);
  }
}
