/** Names of what a benchmark reads from `performance`. */
export const DRAG_STEP = 'gezhong:drag-step';
const DRAG_ENGINE = 'gezhong:drag-engine';
/** Measures kept in the browser's list, so that a screen that stands for hours does not fill its memory. */
const KEPT = 5000;

/**
 * Measures each step of a drag from the event of the pointer to the moment at which what changed lies with the map's
 * layers, to be uploaded with the frame that is drawn next: `performance.measure('gezhong:drag-step')`. What the worker
 * took of it is beside it as `gezhong:drag-engine`.
 */
export class DragClock {
  #pointerAt: number | null = null;
  #movedAt: number | null = null;
  #sentAt: number | null = null;
  #count = 0;

  /** Keeps when the pointer last moved. Returns how to stop. */
  watch(): () => void {
    const onMove = ({ timeStamp }: PointerEvent) => {
      this.#pointerAt = timeStamp;
    };
    window.addEventListener('pointermove', onMove, true);
    return () => window.removeEventListener('pointermove', onMove, true);
  }

  /** The station moved, by the pointer's last event or else by a key just now. */
  moved(): void {
    this.#movedAt = this.#pointerAt ?? performance.now();
    this.#pointerAt = null;
  }

  /** The newest position goes to the worker. */
  sent(): void {
    this.#sentAt = this.#movedAt;
  }

  /** What the position sent last changed is with the map. */
  handedOver(tookMs: number): void {
    if (this.#sentAt === null) return;
    if (++this.#count % KEPT === 0) {
      performance.clearMeasures(DRAG_STEP);
      performance.clearMeasures(DRAG_ENGINE);
    }
    const end = performance.now();
    performance.measure(DRAG_STEP, { start: this.#sentAt, end });
    performance.measure(DRAG_ENGINE, { start: end - tookMs, end });
    this.#sentAt = null;
  }
}
