import { type ClockSample, clockOffset } from './clock_offset.ts';

const SAMPLES = 8;
/** Clocks of ordinary machines part by less than 10 ms in this time. */
const AGAIN_MS = 3 * 60_000;
const RETRY_MS = 3000;

/** The server's clock as this browser reckons it. */
export class ServerClock {
  readonly #ask: () => Promise<number>;
  #offsetMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  /** @param ask asks the server for its time; rejects where it cannot be reached */
  constructor(ask: () => Promise<number>) {
    this.#ask = ask;
  }

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Reads the server's clock, and again every few minutes until `stop`. @param onSet called once when it is known */
  start(onSet: () => void): void {
    const read = async () => {
      const offset = clockOffset(await this.#samples());
      if (this.#isStopped) return;
      if (offset) {
        this.#offsetMs = offset.milliseconds;
        onSet();
        onSet = () => {};
      }
      this.#timer = setTimeout(() => void read(), offset ? AGAIN_MS : RETRY_MS);
    };
    void read();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** One after the other, so that none waits for another. */
  async #samples(): Promise<ClockSample[]> {
    const samples: ClockSample[] = [];
    for (let i = 0; i < SAMPLES && !this.#isStopped; i++) {
      const sentAt = Date.now();
      const serverAt = await this.#ask().catch(() => null);
      if (serverAt === null) break;
      samples.push({ sentAt, serverAt, receivedAt: Date.now() });
    }
    return samples;
  }
}
