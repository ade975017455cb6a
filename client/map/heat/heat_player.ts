/** Where the hand of time stands. */
export interface HeatMoment {
  /** Steps from the window's beginning to the end of what is drawn; at least the steps of a frame. */
  readonly at: number;
  readonly isPlaying: boolean;
  /** False while the whole window is drawn as one. */
  readonly isOpen: boolean;
}

/** What a player needs of the clock: a browser's frames, or a test's. */
export interface Frames {
  /** @returns how to give it up */
  request(act: (milliseconds: number) => void): () => void;
}

export const BROWSER_FRAMES: Frames = {
  request(act) {
    const handle = requestAnimationFrame(act);
    return () => cancelAnimationFrame(handle);
  },
};

export const SLOWEST = 0.5;
export const FASTEST = 120;

/**
 * Moves a frame of some steps through a window of steps: by hand, a step at a time, or by itself at any speed. It says
 * where it stands at most once in each frame of the browser; steps that a frame has no time for are left out, never
 * queued.
 */
export class HeatPlayer {
  readonly #frames: Frames;
  readonly #listeners = new Set<() => void>();
  #steps = 0;
  #frame = 1;
  #speed = 12;
  #moment: HeatMoment = { at: 0, isPlaying: false, isOpen: false };
  /** Exact place while it plays; `at` is the whole step below it. */
  #place = 0;
  #last: number | null = null;
  #giveUp: (() => void) | null = null;

  constructor(frames: Frames = BROWSER_FRAMES) {
    this.#frames = frames;
  }

  /** The same object until something changes. */
  readonly moment = (): HeatMoment => this.#moment;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Steps in a window, and in what is drawn of it at once. */
  get steps(): number {
    return this.#steps;
  }

  get frame(): number {
    return this.#frame;
  }

  /** Steps a second. */
  get speed(): number {
    return this.#speed;
  }

  /** @param speed steps a second, held between SLOWEST and FASTEST */
  setSpeed(speed: number): void {
    this.#speed = Math.min(FASTEST, Math.max(SLOWEST, speed));
  }

  /**
   * Another window, or another length of frame. It keeps its place as a share of the window, so that what plays goes on
   * where it was.
   */
  setWindow(steps: number, frame: number): void {
    const held = Math.max(1, Math.min(frame, steps));
    if (steps === this.#steps && held === this.#frame) return;
    const share = this.#steps === 0 ? (this.#moment.isPlaying ? 0 : 1) : this.#moment.at / this.#steps;
    this.#steps = steps;
    this.#frame = held;
    this.#place = this.#held(share * steps);
    this.#set({ at: Math.floor(this.#place) });
  }

  /** Draws steps from now on, as soon as there are any. */
  open(): void {
    this.#set({ isOpen: true });
  }

  /** From the beginning where nothing was open or the end is reached; before there are steps, as soon as there are. */
  play(): void {
    if (this.#moment.isPlaying) return;
    if (!this.#moment.isOpen || this.#moment.at >= this.#steps) this.#place = this.#held(0);
    this.#last = null;
    this.#set({ at: Math.floor(this.#place), isPlaying: true, isOpen: true });
    this.#ask();
  }

  pause(): void {
    this.#giveUp?.();
    this.#giveUp = null;
    this.#set({ isPlaying: false });
  }

  toggle(): void {
    if (this.#moment.isPlaying) this.pause();
    else this.play();
  }

  /** To a step by hand, which stops what plays. */
  seek(at: number): void {
    this.pause();
    this.#place = this.#held(Math.round(at));
    this.#set({ at: this.#place, isOpen: true });
  }

  step(by: number): void {
    this.seek(this.#moment.at + by);
  }

  /** Back to the whole window as one. */
  close(): void {
    this.pause();
    this.#set({ isOpen: false });
  }

  #held(at: number): number {
    return Math.min(this.#steps, Math.max(this.#frame, at));
  }

  #ask(): void {
    this.#giveUp = this.#frames.request((now) => {
      const passed = this.#last === null ? 0 : Math.max(0, now - this.#last) / 1000;
      this.#last = now;
      this.#place = this.#held(this.#place + passed * this.#speed);
      const isAtEnd = this.#steps > 0 && this.#place >= this.#steps;
      this.#giveUp = null;
      this.#set({ at: Math.floor(this.#place), isPlaying: !isAtEnd });
      if (this.#moment.isPlaying) this.#ask();
    });
  }

  #set(part: Partial<HeatMoment>): void {
    const next = { ...this.#moment, ...part };
    const { at, isPlaying, isOpen } = this.#moment;
    if (next.at === at && next.isPlaying === isPlaying && next.isOpen === isOpen) return;
    this.#moment = next;
    for (const listener of this.#listeners) listener();
  }
}
