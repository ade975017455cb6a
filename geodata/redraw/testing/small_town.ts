import { Coverage } from '../../coverage/coverage.ts';
import { wavyGrid } from '../../coverage/testing/wavy_grid.ts';

/** 5 × 4 faces of six grids in one community, lines with vertices to be moved. */
export const TOWN_SCALE = { move: 120, cut: 900 };

const input = wavyGrid({ columns: 5, rows: 4, between: 3, ownerSide: 2, side: 400 }, 1);
const bytes = Coverage.of(input.faces, input.owners).toBuffer();

export function smallTown(): Coverage {
  return Coverage.from(bytes);
}
