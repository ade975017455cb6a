import type { Pool } from 'pg';
import type { FacetFilter } from '../../geodata/heat/facet.ts';
import type { HeatGrid } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';
import { heatKinds } from '../generated/queries/heat_kinds.ts';
import { heatOfGrids } from '../generated/queries/heat_of_grids.ts';
import { many } from '../store/queryable.ts';
import { type HeatCounts, type HeatQuestion, readCounts } from './read_counts.ts';
import { addInMiddles, placeCells, SENSITIVE_LEVEL, sensitiveGrid } from './sensitive_cells.ts';

export interface CasesAsked extends HeatQuestion {
  /** Of the place. */
  readonly bounds: Bounds;
  /** Only cases of these grids, by id: of a cell that lies on their border, only what is theirs; null: all of the place. */
  readonly gridIds: readonly number[] | null;
}

/**
 * Counts by cell and step as they may be told: of the whole place from what is kept, of some grids from the cases themselves,
 * which by their index are few. Cases of a sensitive kind are counted in cells no smaller than the sensitive level's.
 */
export async function countCases(pool: Pool, asked: CasesAsked): Promise<HeatCounts> {
  const { gridIds } = asked;
  if (gridIds !== null) return countOfGrids(pool, asked, gridIds);
  const { jurisdiction, grid, filter } = asked;
  if (grid.level >= SENSITIVE_LEVEL) return readCounts(pool, asked);
  const kinds = await many(pool, heatKinds, { jurisdiction });
  const wanted = kinds.filter(({ number }) => filter.kinds === null || filter.kinds.includes(number));
  if (!wanted.some(({ sensitive }) => sensitive)) return readCounts(pool, asked);
  const of = (sensitive: boolean): FacetFilter => ({
    ...filter,
    kinds: wanted.filter((kind) => kind.sensitive === sensitive).map(({ number }) => number),
  });
  const coarse = sensitiveGrid(grid);
  const ordinary = await readCounts(pool, { ...asked, filter: of(false) });
  const rough = await readCounts(pool, { ...asked, grid: coarse, filter: of(true) });
  addInMiddles(ordinary.counts, grid, { coarse, counts: rough.counts }, placeCells(asked.bounds));
  return {
    counts: ordinary.counts,
    total: sumOf(ordinary.counts),
    simulated: ordinary.simulated || rough.simulated,
    upToDate: ordinary.upToDate && rough.upToDate,
  };
}

async function countOfGrids(
  pool: Pool,
  { jurisdiction, grid, steps, filter, bounds }: CasesAsked,
  gridIds: readonly number[],
): Promise<HeatCounts> {
  const { level, column, row, columns, rows } = grid;
  const { fromMinute, toMinute, stepMinutes } = steps;
  const found = await many(pool, heatOfGrids, {
    ...{ jurisdiction, level, column, row, columns, rows, fromMinute, toMinute, stepMinutes },
    ...placeCells(bounds),
    coarseLevel: SENSITIVE_LEVEL,
    gridIds: [...gridIds],
    kindNumbers: listed(filter.kinds),
    sources: listed(filter.sources),
    states: listed(filter.states),
  });
  const counts = new Int32Array(columns * rows * steps.count);
  for (const { step, x, y, cases } of found) counts[step * columns * rows + cellOf(grid, x, y)] = cases;
  return { counts, total: sumOf(counts), simulated: found.some(({ simulated }) => simulated), upToDate: true };
}

const cellOf = ({ columns }: HeatGrid, x: number, y: number) => y * columns + x;
const sumOf = (counts: Int32Array) => counts.reduce((sum, count) => sum + count, 0);
const listed = <Value>(values: readonly Value[] | null): Value[] | null => values && [...values];
