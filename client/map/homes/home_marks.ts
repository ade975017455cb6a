import type { Position } from '../../../geodata/place.ts';
import { type Watch, Watchers } from '../gl/watchers.ts';

/** How a home stands to the limit, in the present and in the draft. */
export const HOME_STATE = {
  /** Beyond the limit, before and after. */
  beyond: 0,
  /** Within it, before and after. */
  within: 1,
  gained: 2,
  lost: 3,
} as const;

export interface HomeStatesChange {
  /** Numbers of homes whose states follow; null for all of them, in order. */
  readonly homes: Uint32Array | null;
  /** Values of `HOME_STATE`, in the order of `homes`. */
  readonly states: Uint8Array;
}

/** What a graphics card has not been told yet: homes from `first` to before `end`. */
export interface StaleHomes {
  first: number;
  end: number;
}

/**
 * Homes as the map draws them. They stand still; their states change outside React, and only what changes goes to the
 * graphics card. One store may feed several stages.
 */
export class HomeMarks {
  readonly count: number;
  /** Longitude, latitude, longitude, latitude … in WGS 84 degrees. */
  readonly positions: Float64Array;
  readonly households: Uint32Array;
  readonly states: Uint8Array;
  readonly #watchers = new Watchers<StaleHomes>();

  /** All homes are beyond the limit until an update says otherwise. */
  constructor(positions: Float64Array, households: Uint32Array) {
    if (positions.length !== 2 * households.length) {
      throw new RangeError(`${positions.length} coordinates for ${households.length} homes.`);
    }
    this.count = households.length;
    this.positions = positions;
    this.households = households;
    this.states = new Uint8Array(households.length);
  }

  positionOf(home: number): Position {
    return [this.positions[2 * home]!, this.positions[2 * home + 1]!];
  }

  update({ homes, states }: HomeStatesChange): void {
    const count = homes?.length ?? this.count;
    if (states.length < count) throw new RangeError(`${states.length} states for ${count} homes.`);
    let first = this.count;
    let end = 0;
    for (let i = 0; i < count; i++) {
      const home = homes === null ? i : homes[i]!;
      this.states[home] = states[i]!;
      if (home < first) first = home;
      if (home >= end) end = home + 1;
    }
    for (const stale of this.#watchers.marks()) {
      stale.first = Math.min(stale.first, first);
      stale.end = Math.max(stale.end, end);
    }
    this.#watchers.redraw();
  }

  /** What a new stage has not drawn yet, which is everything; it is kept from then on. Returns how to stop, too. */
  watch(redraw: () => void): Watch<StaleHomes> {
    return this.#watchers.add({ first: 0, end: this.count }, redraw);
  }
}
