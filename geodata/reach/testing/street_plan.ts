import type { Street } from '../../place.ts';
import { street } from './random_ground.ts';

/** A chessboard of streets, metres apart: node row × 1000 + column stands at (column, row). */
export function chessboard(columns: number, rows: number, metres: number): Street[] {
  const line = (id: string, nodes: readonly (readonly [number, number])[]) =>
    street(
      id,
      nodes.map(([column, row]) => [1000 * row + column, column * metres, row * metres] as const),
    );
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  return [
    ...range(rows).map((row) =>
      line(
        `row/${row}`,
        range(columns).map((column) => [column, row]),
      ),
    ),
    ...range(columns).map((column) =>
      line(
        `column/${column}`,
        range(rows).map((row) => [column, row]),
      ),
    ),
  ];
}
