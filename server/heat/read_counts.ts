import { addCounts } from '../../geodata/heat/count_list.ts';
import { type FacetFilter, facetTest } from '../../geodata/heat/facet.ts';
import { blocksUnder } from '../../geodata/heat/heat_blocks.ts';
import type { HeatGrid } from '../../geodata/heat/heat_grid.ts';
import { heatRead } from '../generated/queries/heat_read.ts';
import { many, type Queryable } from '../store/queryable.ts';
import { type HeatDeltas, readDeltas } from './heat_deltas.ts';
import type { HeatSteps } from './heat_steps.ts';

/** Deltas that an answer looks at besides the counts; a server that folds keeps them below a tenth of it. */
const MOST_DELTAS = 100_000;

export interface HeatQuestion {
  readonly jurisdiction: string;
  readonly grid: HeatGrid;
  readonly steps: HeatSteps;
  readonly filter: FacetFilter;
}

export interface HeatCounts {
  /** Of step s and cell c of the grid, at s · cells + c. */
  readonly counts: Int32Array;
  readonly total: number;
  readonly simulated: boolean;
  /** False where more deltas wait than were looked at. */
  readonly upToDate: boolean;
}

/**
 * Counts by cell and step: exactly those of the rows of case_states as they are when it is asked.
 * @param mostDeltas looked at beside what is folded.
 */
export async function readCounts(
  database: Queryable,
  question: HeatQuestion,
  mostDeltas = MOST_DELTAS,
): Promise<HeatCounts> {
  const { jurisdiction, grid, steps, filter } = question;
  const { kept, blocks, placesOf } = blocksUnder(grid);
  const rows = await many(database, heatRead, {
    jurisdiction,
    level: kept,
    blocks,
    spans: steps.periods.map(({ span }) => span),
    periods: steps.periods.map(({ period }) => period),
    parts: steps.periods.map(({ isPart }) => isPart),
    family: familyFor(filter),
    kindNumbers: filter.kinds === null ? null : [...filter.kinds],
    fromMinute: steps.fromMinute,
    toMinute: steps.toMinute,
    ...finestCells(grid),
    mostDeltas,
  });

  const cells = grid.columns * grid.rows;
  const sums = new Int32Array(cells * steps.count);
  const passes = remembered(facetTest(filter));
  const offsets = steps.offsetsOf(cells);
  const places = new Map(blocks.map((block) => [block, placesOf(block)]));
  let simulated = 0;
  let upToDate = true;
  for (const { span, period, block, counts } of rows) {
    if (span >= 0) {
      simulated += addCounts(counts, passes, { sums, places: places.get(block)!, offsets: offsets(span, period) });
      continue;
    }
    upToDate = block < mostDeltas;
    simulated += addDeltas(sums, readDeltas(counts), question, passes);
  }
  return { counts: sums, total: sums.reduce((sum, count) => sum + count, 0), simulated: simulated > 0, upToDate };
}

/** Which of the kept sums tell apart just enough. */
function familyFor({ kinds, sources, states }: FacetFilter): string {
  if (sources === null && states === null) return kinds === null ? 'totals' : 'by_kind';
  return kinds === null ? 'by_side' : 'counts';
}

/** The grid in cells of the finest level. */
function finestCells({ level, column, row, columns, rows }: HeatGrid) {
  return {
    fromColumn: column * 2 ** level,
    toColumn: (column + columns) * 2 ** level,
    fromRow: row * 2 ** level,
    toRow: (row + rows) * 2 ** level,
  };
}

function addDeltas(
  sums: Int32Array,
  deltas: HeatDeltas,
  { grid, steps }: HeatQuestion,
  passes: (facet: number) => boolean,
): number {
  const { level, column, row, columns, rows } = grid;
  let simulated = 0;
  for (let i = 0; i < deltas.length; i++) {
    const facet = deltas.facets[i]!;
    if (!passes(facet)) continue;
    const cell = ((deltas.rows[i]! >> level) - row) * columns + (deltas.columns[i]! >> level) - column;
    sums[steps.stepOf(deltas.minutes[i]!) * columns * rows + cell]! += deltas.weights[i]!;
    if (facet & 1) simulated += deltas.weights[i]!;
  }
  return simulated;
}

/** There are few facets and many rows. */
function remembered(test: (facet: number) => boolean): (facet: number) => boolean {
  const known = new Map<number, boolean>();
  return (facet) => {
    let passes = known.get(facet);
    if (passes === undefined) {
      passes = test(facet);
      known.set(facet, passes);
    }
    return passes;
  };
}
