import { FORGOTTEN_MS, isNewerWord, type StageWord } from '../../../../geodata/wall/stage.ts';
import { randomKey } from '../../../parts/random_key.ts';
import { courseAt, type StageShown, type StageState, type StageStop } from './stage_course.ts';

/** Within so long every browser of a stage has heard of a stop that they glide to together. */
const LEAD_MS = 250;
/** A hand that moves the map is told of at most so often. */
const HAND_MS = 80;
/** Others take a conductor for gone who says nothing for 15 s. */
const AGAIN_MS = 5000;

export interface StageView {
  /** Null until it is known. */
  readonly shown: StageShown | null;
  /** Whether anybody conducts. */
  readonly isConducted: boolean;
  /** Whether this browser does. */
  readonly isConducting: boolean;
  /** Whether it did until another began to. */
  readonly isReplaced: boolean;
  /** Whether the server has said what the stage shows. */
  readonly isHeard: boolean;
}

export interface StageStoreOptions {
  /** Milliseconds of the server's clock. */
  readonly now: () => number;
  /** Tells the server, which answers with what the stage shows now; null: it could not be reached. */
  readonly send: (state: StageState) => Promise<StageState | null>;
}

/** What a browser of a stage shows, conducting or following. A store for `useSyncExternalStore`. */
export class StageStore {
  readonly #options: StageStoreOptions;
  readonly #listeners = new Set<() => void>();
  #view: StageView = { shown: null, isConducted: false, isConducting: false, isReplaced: false, isHeard: false };
  #state: StageState | null = null;
  #stops: readonly StageStop[] = [];
  #own: StageWord | null = null;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setInterval> | undefined;
  #hand: ReturnType<typeof setTimeout> | undefined;
  #sentAt = Number.NEGATIVE_INFINITY;

  constructor(options: StageStoreOptions) {
    this.#options = options;
  }

  stop(): void {
    clearTimeout(this.#turn);
    this.#leave();
  }

  /** What the server says of the stage; null: nobody conducted. */
  hear(state: StageState | null): void {
    if (state && isNewerWord(state, this.#state)) {
      this.#state = state;
      const isReplaced = this.#own !== null && state.conductor !== this.#own.conductor;
      if (isReplaced) {
        this.#leave();
        this.#set({ isReplaced });
      }
    }
    this.#set({ isHeard: true });
    this.#update();
  }

  /** The tour's stops that it goes on with where nobody conducts. */
  setStops(stops: readonly StageStop[]): void {
    this.#stops = stops;
    if (this.#view.isHeard) this.#update();
  }

  /** Begins to conduct with what the stage shows; where it was forgotten, with a stop. */
  conduct(first: StageStop): void {
    const now = Math.round(this.#options.now());
    const begunAt = Math.max(now, (this.#state?.begunAt ?? 0) + 1);
    this.#own = { conductor: randomKey(), begunAt, number: 0 };
    clearInterval(this.#again);
    this.#again = setInterval(() => this.#sayAgain(), AGAIN_MS);
    this.#set({ isReplaced: false });
    const isKnown = this.#state !== null && now < this.#state.toldAt + FORGOTTEN_MS;
    if (isKnown && this.#view.shown) this.#say(this.#view.shown);
    else this.show(first);
  }

  /** Has all browsers glide to a stop together. Nothing for who does not conduct. */
  show({ id, layers, bounds }: StageStop): void {
    this.#say({ stop: id, layers, bounds, isByHand: false, at: Math.round(this.#options.now() + LEAD_MS) });
  }

  /** A hand moved the map to where it shows such bounds. Nothing for who does not conduct. */
  move(bounds: StageShown['bounds']): void {
    const { shown } = this.#view;
    if (shown) this.#say({ ...shown, bounds, isByHand: true, at: Math.round(this.#options.now()) });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): StageView => this.#view;

  #say({ stop, layers, bounds, isByHand, at }: StageShown): void {
    if (this.#own === null) return;
    this.#own = { ...this.#own, number: this.#own.number + 1 };
    this.#state = { ...this.#own, stop, layers, bounds, isByHand, at, toldAt: this.#options.now() };
    this.#update();
    const wait = isByHand ? this.#sentAt + HAND_MS - performance.now() : 0;
    if (wait <= 0) this.#send();
    else this.#hand ??= setTimeout(() => this.#send(), wait);
  }

  #sayAgain(): void {
    if (this.#state) this.#say(this.#state);
  }

  #send(): void {
    clearTimeout(this.#hand);
    this.#hand = undefined;
    this.#sentAt = performance.now();
    if (this.#state) void this.#options.send(this.#state).then((answer) => answer && this.hear(answer));
  }

  #leave(): void {
    clearInterval(this.#again);
    clearTimeout(this.#hand);
    this.#hand = undefined;
    this.#own = null;
  }

  #update(): void {
    clearTimeout(this.#turn);
    const now = this.#options.now();
    const { shown, isConducted, until } = courseAt(this.#state, this.#stops, now);
    this.#turn = setTimeout(() => this.#update(), Math.max(1, Math.min(until - now, AGAIN_MS)));
    const isNew = shown !== null && !isSame(shown, this.#view.shown);
    const isConducting = this.#own !== null;
    this.#set({ isConducted, isConducting, ...(isNew && { shown }) });
  }

  #set(change: Partial<StageView>): void {
    const next = { ...this.#view, ...change };
    const names = Object.keys(next) as (keyof StageView)[];
    if (names.every((name) => next[name] === this.#view[name])) return;
    this.#view = next;
    for (const listener of this.#listeners) listener();
  }
}

/** What is said again, so that nobody thinks the conductor gone, moves nothing. */
function isSame(one: StageShown, other: StageShown | null): boolean {
  return (
    other !== null &&
    one.at === other.at &&
    one.stop === other.stop &&
    one.isByHand === other.isByHand &&
    one.bounds.join() === other.bounds.join() &&
    one.layers.join() === other.layers.join()
  );
}
