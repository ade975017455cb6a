import { LEAST_SHOWN } from './small_counts.ts';

/**
 * Counts in rows and columns. Rows form trees: a row with others below it is their sum, column by column. Columns are a
 * total and parts of it, which may be parted in several ways, each adding up to the total.
 *
 *                 total │ closed  refused  open │ on time  late        parted in two ways
 *     whole place    23 │     14        2     7 │      20     3
 *     ├ street A     13 │      9        1     3 │      11     2        rows add up to the row above
 *     └ street B     10 │      5        1     4 │       9     1
 */
export interface CountTable {
  readonly rows: readonly CountRow[];
  /** Lists of columns by their number from 1 on; the total is column 0. */
  readonly partitions: readonly (readonly number[])[];
}

export interface CountRow {
  readonly id: string;
  /** Row that it is part of; null for the whole. */
  readonly parent: string | null;
  /** Whole numbers by column. */
  readonly counts: readonly number[];
}

/** By row, whether each of its columns is hidden. */
export type HiddenCells = ReadonlyMap<string, readonly boolean[]>;

/** The least width of the interval that a hidden count can be narrowed down to. */
export const LEAST_WIDTH = LEAST_SHOWN;

/** Stands for whatever lies outside the table: it can take in and give any count. */
const ELSEWHERE = -1;

/**
 * Which cells of a table may not be told: counts of 1 to 4 (primary suppression), and as many more as it takes that no hidden
 * count follows from rows, columns, totals and what is shown beside it (complementary suppression). Zeros are shown, and
 * whoever looks is taken to know it: a hidden count is 1 at least.
 *
 * Each hidden cell gets a witness: counts moved between two rows, and between two columns or in all ways of parting at
 * once, so that every sum and every shown cell stays as it is. The tables before and after the move look alike from
 * outside, so that the count of each cell in it is uncertain by the width of the move, which is LEAST_WIDTH at least; the
 * fewest counts are hidden for it, nearest rows first (Fischetti & Salazar 2000, Management Science 47:1008–1027, after
 * Kelly, Golden & Assad 1992, Networks 22:397–417, on suppression by cycles; here greedy, not optimal).
 *
 * @throws RangeError where rows do not add up, or refer to no row.
 */
export function suppressTable(table: CountTable): HiddenCells {
  return new Suppression(table).run();
}

/** Rows whose counts rise by the move, and those whose counts fall. */
interface RowMove {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** Columns in which they do, and those in which it is the other way round. */
interface ColumnMove {
  readonly same: readonly number[];
  readonly opposite: readonly number[];
}

interface Move {
  readonly cells: readonly number[];
  /** Those of them whose count the move makes uncertain by LEAST_WIDTH: all, or those that others share in moving. */
  readonly witnessed: readonly number[];
  readonly cost: number;
}

class Suppression {
  readonly #table: CountTable;
  readonly #columns: number;
  /** Cell (row, column) is at row × columns + column. */
  readonly #counts: Float64Array;
  readonly #hidden: Uint8Array;
  readonly #witnessed: Uint8Array;
  readonly #parent: readonly number[];
  readonly #children: readonly (readonly number[])[];

  constructor(table: CountTable) {
    const { rows } = table;
    this.#table = table;
    this.#columns = rows[0]?.counts.length ?? 0;
    this.#counts = Float64Array.from(rows.flatMap(({ counts }) => counts));
    this.#hidden = new Uint8Array(this.#counts.length);
    this.#witnessed = new Uint8Array(this.#counts.length);
    const numbers = new Map(rows.map(({ id }, i) => [id, i]));
    this.#parent = rows.map(({ id, parent }) => {
      if (parent === null) return ELSEWHERE;
      const number = numbers.get(parent);
      if (number === undefined) throw new RangeError(`Row ${id} is part of ${parent}, which is not there.`);
      return number;
    });
    const children: number[][] = rows.map(() => []);
    this.#parent.forEach((parent, row) => {
      if (parent !== ELSEWHERE) children[parent]!.push(row);
    });
    this.#children = children;
    this.#check();
  }

  run(): HiddenCells {
    const open: number[] = [];
    this.#counts.forEach((count, cell) => {
      if (count > 0 && count < LEAST_SHOWN) this.#hide(cell, open);
    });
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      if (this.#witnessed[cell]) continue;
      const move = this.#cheapest(cell);
      for (const moved of move.witnessed) this.#witnessed[moved] = 1;
      for (const moved of move.cells) this.#hide(moved, open);
    }
    return new Map(
      this.#table.rows.map(({ id }, row) => {
        const from = row * this.#columns;
        return [id, [...this.#hidden.subarray(from, from + this.#columns)].map(Boolean)];
      }),
    );
  }

  #hide(cell: number, open: number[]): void {
    if (this.#hidden[cell]) return;
    this.#hidden[cell] = 1;
    open.push(cell);
  }

  /** The move through a cell that hides the fewest further counts. There always is one: to elsewhere, in all columns. */
  #cheapest(cell: number): Move {
    const row = Math.floor(cell / this.#columns);
    const column = cell % this.#columns;
    const leaves = this.#leaves(row);
    let best: Move | null = null;
    const consider = (move: Move | null) => {
      if (move && (best === null || move.cost < best.cost)) best = move;
    };
    const considerRows = (rows: RowMove) => {
      for (const columns of this.#swaps(column)) consider(this.#judge(rows, columns));
      consider(this.#judge(rows, this.#line(rows, column)));
    };
    // Rows that share the nearest row above: what is above it stays as it is.
    for (let below = row; best === null; below = this.#parent[below]!) {
      const above = this.#parent[below]!;
      if (above === ELSEWHERE) {
        for (const leaf of leaves) considerRows({ up: this.#path(leaf, ELSEWHERE), down: [] });
        break;
      }
      const partners = this.#children[above]!.flatMap((sibling) => (sibling === below ? [] : this.#leaves(sibling)));
      for (const leaf of leaves) {
        const up = this.#path(leaf, above);
        for (const partner of partners) considerRows({ up, down: this.#path(partner, above) });
      }
      if (best !== null) break;
      // None alone has enough to give, as where each has one or two.
      for (const leaf of leaves) {
        for (const columns of this.#swaps(column)) consider(this.#shared(leaf, above, partners, columns));
        consider(this.#shared(leaf, above, partners, this.#sharedLine(leaf, partners, column)));
      }
    }
    if (best === null) throw new RangeError(`Row ${this.#table.rows[row]!.id} does not add up from its parts.`);
    return best;
  }

  /** The column and one other of the same parting, one for the other. */
  *#swaps(column: number): Iterable<ColumnMove> {
    for (const partition of this.#table.partitions) {
      if (!partition.includes(column)) continue;
      for (const other of partition) if (other !== column) yield { same: [column], opposite: [other] };
    }
  }

  /** The total and, in each way of parting, the part in which it costs least. */
  #line({ up, down }: RowMove, column: number): ColumnMove | null {
    const same = [0];
    for (const partition of this.#table.partitions) {
      let best: number | null = partition.includes(column) ? column : null;
      let bestCost = Number.POSITIVE_INFINITY;
      for (const part of best === null ? partition : []) {
        const cost = this.#costOfLine(up, part, 1) + this.#costOfLine(down, part, 1 + LEAST_WIDTH);
        if (cost < bestCost) [best, bestCost] = [part, cost];
      }
      if (best === null) return null;
      same.push(best);
    }
    return { same, opposite: [] };
  }

  #costOfLine(rows: readonly number[], column: number, least: number): number {
    let cost = 0;
    for (const row of rows) {
      const cell = row * this.#columns + column;
      if (this.#counts[cell]! < least) return Number.POSITIVE_INFINITY;
      cost += this.#costOf(cell);
    }
    return cost;
  }

  /** Null where the move is not wide enough, or would need a zero to be hidden. */
  #judge({ up, down }: RowMove, columns: ColumnMove | null): Move | null {
    if (columns === null) return null;
    const rising: number[] = [];
    const falling: number[] = [];
    for (const row of up) {
      for (const column of columns.same) rising.push(row * this.#columns + column);
      for (const column of columns.opposite) falling.push(row * this.#columns + column);
    }
    for (const row of down) {
      for (const column of columns.same) falling.push(row * this.#columns + column);
      for (const column of columns.opposite) rising.push(row * this.#columns + column);
    }
    if (this.#slack(rising) + this.#slack(falling) < LEAST_WIDTH) return null;
    let cost = 0;
    const cells = [...rising, ...falling];
    for (const cell of cells) {
      if (this.#counts[cell] === 0) return null;
      cost += this.#costOf(cell);
    }
    return { cells, witnessed: cells, cost };
  }

  /**
   * One row rises by LEAST_WIDTH, and several that share the row above give as much together. Rows between fall by what those
   * below them do, so that they stay above 0 as well.
   */
  #shared(leaf: number, above: number, partners: readonly number[], columns: ColumnMove | null): Move | null {
    if (columns === null) return null;
    const cellsOf = (rows: readonly number[]) =>
      rows.flatMap((row) => [...columns.same, ...columns.opposite].map((column) => row * this.#columns + column));
    const isThere = (cell: number) => this.#counts[cell]! > 0;
    const moved = cellsOf(this.#path(leaf, above));
    if (!moved.every(isThere)) return null;
    if (this.#slack(columns.opposite.map((column) => leaf * this.#columns + column)) < LEAST_WIDTH) return null;
    const givers = partners.flatMap((partner) => {
      const gives = this.#slack(columns.same.map((column) => partner * this.#columns + column));
      const cells = cellsOf(this.#path(partner, above));
      if (gives === 0 || !cells.every(isThere)) return [];
      return [{ gives, cells, cost: this.#costOfAll(cells) / Math.min(gives, LEAST_WIDTH) }];
    });
    givers.sort((a, b) => a.cost - b.cost);
    const cells = new Set(moved);
    let given = 0;
    for (const giver of givers) {
      if (given >= LEAST_WIDTH) break;
      given += giver.gives;
      for (const cell of giver.cells) cells.add(cell);
    }
    if (given < LEAST_WIDTH) return null;
    return { cells: [...cells], witnessed: moved, cost: this.#costOfAll([...cells]) };
  }

  /** As `line`, with the parts of which the partners can give most together. */
  #sharedLine(leaf: number, partners: readonly number[], column: number): ColumnMove | null {
    const same = [0];
    for (const partition of this.#table.partitions) {
      const parts = partition.includes(column)
        ? [column]
        : partition.filter((part) => this.#counts[leaf * this.#columns + part]! > 0);
      const give = (part: number) =>
        partners.reduce((sum, row) => {
          const count = this.#counts[row * this.#columns + part]!;
          return sum + Math.max(0, Math.min(count - 1, LEAST_WIDTH));
        }, 0);
      const best = parts.sort((a, b) => give(b) - give(a))[0];
      if (best === undefined) return null;
      same.push(best);
    }
    return { same, opposite: [] };
  }

  /** Each cell that goes is a loss, whatever its size. */
  #costOf(cell: number): number {
    return this.#hidden[cell] ? 0 : 1 + this.#counts[cell]!;
  }

  #costOfAll(cells: readonly number[]): number {
    return cells.reduce((sum, cell) => sum + this.#costOf(cell), 0);
  }

  /** By how much all of them may fall together, each staying 1 at least. */
  #slack(cells: readonly number[]): number {
    let slack = Number.POSITIVE_INFINITY;
    for (const cell of cells) slack = Math.min(slack, this.#counts[cell]! - 1);
    return slack;
  }

  /** From a row up to the one below `above`. */
  #path(row: number, above: number): number[] {
    const path: number[] = [];
    for (let at = row; at !== above; at = this.#parent[at]!) path.push(at);
    return path;
  }

  #leaves(row: number): number[] {
    const children = this.#children[row]!;
    return children.length === 0 ? [row] : children.flatMap((child) => this.#leaves(child));
  }

  #check(): void {
    const { rows, partitions } = this.#table;
    rows.forEach(({ id, counts }, row) => {
      if (counts.length !== this.#columns || !counts.every((count) => Number.isInteger(count) && count >= 0)) {
        throw new RangeError(`Row ${id} has unexpected counts: ${counts.join(', ')}.`);
      }
      for (const partition of partitions) {
        const sum = partition.reduce((total, column) => total + counts[column]!, 0);
        if (sum !== counts[0]) throw new RangeError(`Parts of row ${id} add up to ${sum}, not ${counts[0]}.`);
      }
      const children = this.#children[row]!;
      counts.forEach((count, column) => {
        const sum = children.reduce((total, child) => total + this.#counts[child * this.#columns + column]!, 0);
        if (children.length > 0 && sum !== count) {
          throw new RangeError(`Rows below ${id} add up to ${sum} in column ${column}, not ${count}.`);
        }
      });
    });
  }
}
