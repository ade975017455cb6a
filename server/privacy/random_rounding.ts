import { createCipheriv, createHmac } from 'node:crypto';
import type { HeatGrid } from '../../geodata/heat/heat_grid.ts';

/** Counts are told in multiples of this. */
export const ROUNDED_TO = 5;
const TWO_32 = 2 ** 32;
/** Bytes of a block of AES. */
const BLOCK = 16;

/**
 * Rounds counts up or down to multiples of 5 by chance, so that on average they are what they were: n goes up with the
 * probability of its remainder over 5. Chance is a keyed hash of what is counted and of the count itself: the same count of
 * the same thing is told alike however often and in whatever window it is asked for, so that asking again averages nothing
 * away; and nobody without the secret knows which way it went. No count stays no count.
 *
 * After Fellegi 1975, Proc. Social Statistics Section, ASA, 62–68, and the cell-key method of Fraser & Wooton 2005.
 */
export class RandomRounding {
  readonly #key: Buffer;

  /** @param question whatever the counts depend on beside place and window, such as kinds, in a fixed order. */
  constructor(secret: Uint8Array, question: string) {
    this.#key = createHmac('sha256', secret).update(question).digest();
  }

  /** Counts of the cells of a grid, one step of time after the other, each rounded for itself. */
  roundCells(grid: HeatGrid, counts: Int32Array): Int32Array {
    const cells = grid.columns * grid.rows;
    const rough = counts.reduce<number[]>((list, count, i) => {
      if (count % ROUNDED_TO !== 0) list.push(i);
      return list;
    }, []);
    // AES is the keyed hash here: thousands of cells are one call, where HMAC would be a tenth of a second.
    const blocks = new DataView(new ArrayBuffer(rough.length * BLOCK));
    rough.forEach((i, at) => {
      const cell = i % cells;
      blocks.setUint32(at * BLOCK, grid.level);
      blocks.setUint32(at * BLOCK + 4, grid.column + (cell % grid.columns));
      blocks.setUint32(at * BLOCK + 8, grid.row + Math.floor(cell / grid.columns));
      blocks.setUint32(at * BLOCK + 12, counts[i]!);
    });
    const cipher = createCipheriv('aes-256-ecb', this.#key, null).setAutoPadding(false);
    const chances = cipher.update(new Uint8Array(blocks.buffer));
    const rounded = counts.slice();
    rough.forEach((i, at) => {
      rounded[i] = roundBy(chances.readUInt32BE(at * BLOCK), counts[i]!);
    });
    return rounded;
  }

  /** A total, rounded for itself: the cells do not add up to it. */
  roundTotal({ level, column, row, columns, rows }: HeatGrid, total: number): number {
    return this.roundNamed(`all ${level} ${column} ${row} ${columns} ${rows}`, total);
  }

  /**
   * A count that only grows, as that of a group over longer and longer windows: rounded by a threshold that the group alone
   * has and not by the count, so that what is told never falls while the count grows. Right on average over groups. Of two
   * such counts the difference is known to within 4 either way, and nobody learns whether a small one is none.
   */
  roundSteadily(what: string, count: number): number {
    const offset = createHmac('sha256', this.#key).update(what).digest().readUInt32BE() % ROUNDED_TO;
    return Math.floor((count + offset) / ROUNDED_TO) * ROUNDED_TO;
  }

  /** Any count, under a name that it alone has. */
  roundNamed(what: string, count: number): number {
    return roundBy(createHmac('sha256', this.#key).update(`${what} ${count}`).digest().readUInt32BE(), count);
  }
}

/** @param chance 32 random bits. */
function roundBy(chance: number, count: number): number {
  const rest = count % ROUNDED_TO;
  return count - rest + (chance < (rest / ROUNDED_TO) * TWO_32 ? ROUNDED_TO : 0);
}
