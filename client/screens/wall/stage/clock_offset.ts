/** One question for the server's time. Milliseconds since the epoch, by the clock of whoever says so. */
export interface ClockSample {
  readonly sentAt: number;
  readonly serverAt: number;
  readonly receivedAt: number;
}

export interface ClockOffset {
  /** What is added to this browser's clock to have the server's. */
  readonly milliseconds: number;
  /** How far it may be off: half of the round trip, were all of it spent on one way. */
  readonly mostOff: number;
}

/**
 * How far the server's clock is ahead of this one, by Cristian's method: of several questions the one that was answered
 * soonest tells it best, since its answer can have been made at no other moment than between the two that it was sent and
 * received.
 *
 * @returns null where nothing was asked
 */
export function clockOffset(samples: readonly ClockSample[]): ClockOffset | null {
  let best: ClockOffset | null = null;
  for (const { sentAt, serverAt, receivedAt } of samples) {
    const mostOff = (receivedAt - sentAt) / 2;
    // A clock that was set back meanwhile says nothing.
    if (mostOff < 0 || (best !== null && mostOff >= best.mostOff)) continue;
    best = { milliseconds: serverAt - (sentAt + receivedAt) / 2, mostOff };
  }
  return best;
}
