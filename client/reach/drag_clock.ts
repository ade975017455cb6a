/** Names of what a benchmark reads from `performance`: a whole step of a drag, then its parts in their order. */
export const DRAG_STEP = 'gezhong:drag-step';
/** From the pointer's event to this page's hearing of it: how long the browser was busy with something else, as drawing. */
const DRAG_HEARD = 'gezhong:drag-heard';
/** From there to the question on its way to the worker. */
const DRAG_POSTED = 'gezhong:drag-posted';
/** From there until the answer is read on this side. */
const DRAG_WORKER = 'gezhong:drag-worker';
/** What the worker computed of that. */
const DRAG_ENGINE = 'gezhong:drag-engine';
/** From the answer to what changed lying with the map's layers. */
const DRAG_STORES = 'gezhong:drag-stores';
const NAMES = [DRAG_STEP, DRAG_HEARD, DRAG_POSTED, DRAG_WORKER, DRAG_ENGINE, DRAG_STORES];
/** Measures kept in the browser's list, so that a screen that stands for hours does not fill its memory. */
const KEPT = 5000;

interface Moved {
  readonly movedAt: number;
  readonly heardAt: number;
}

/**
 * Measures each step of a drag from the event of the pointer to the moment at which what changed lies with the map's
 * layers, to be uploaded with the frame that is drawn next: `performance.measure('gezhong:drag-step')`, with its parts
 * beside it. Times are those of `performance.now`.
 */
export class DragClock {
  #pointer: Moved | null = null;
  #moved: Moved | null = null;
  #sent: (Moved & { readonly at: number }) | null = null;
  #answeredAt = 0;
  #count = 0;

  /** Keeps when the pointer last moved. Returns how to stop. */
  watch(): () => void {
    const onMove = ({ timeStamp }: PointerEvent) => {
      this.#pointer = { movedAt: timeStamp, heardAt: performance.now() };
    };
    window.addEventListener('pointermove', onMove, true);
    return () => window.removeEventListener('pointermove', onMove, true);
  }

  /** The station moved, by the pointer's last event or else by a key just now. */
  moved(): void {
    const now = performance.now();
    this.#moved = this.#pointer ?? { movedAt: now, heardAt: now };
    this.#pointer = null;
  }

  /** The newest position goes to the worker. */
  sent(): void {
    const at = performance.now();
    this.#sent = { ...(this.#moved ?? { movedAt: at, heardAt: at }), at };
  }

  /** The answer to the position sent last is here. */
  answered(): void {
    this.#answeredAt = performance.now();
  }

  /** What that position changed is with the map. */
  handedOver(tookMs: number): void {
    if (this.#sent === null) return;
    if (++this.#count % KEPT === 0) for (const name of NAMES) performance.clearMeasures(name);
    const { movedAt, heardAt, at } = this.#sent;
    const [answer, end] = [this.#answeredAt, performance.now()];
    performance.measure(DRAG_STEP, { start: movedAt, end });
    performance.measure(DRAG_HEARD, { start: movedAt, end: heardAt });
    performance.measure(DRAG_POSTED, { start: heardAt, end: at });
    performance.measure(DRAG_WORKER, { start: at, end: answer });
    performance.measure(DRAG_ENGINE, { start: Math.max(at, answer - tookMs), end: answer });
    performance.measure(DRAG_STORES, { start: answer, end });
    this.#sent = null;
  }
}
