import highsLoader from 'highs';
import type { CountTable, HiddenCells } from '../suppress_table.ts';

export interface Attacked {
  readonly id: string;
  readonly column: number;
  readonly count: number;
  /** All that the count can be, for whoever sees the rest of the table. */
  readonly min: number;
  readonly max: number;
}

const highs = await highsLoader();

/**
 * What somebody can find out of a table's hidden cells who sees all others, knows how rows and columns add up, and knows that
 * a hidden count is 1 at least: the least and the greatest that each can be, by linear programs over all cells at once.
 */
export function attackTable({ rows, partitions }: CountTable, hidden: HiddenCells): Attacked[] {
  const nameOf = (id: string, column: number) => `x${rows.findIndex((row) => row.id === id)}_${column}`;
  const unknown = rows.flatMap(({ id, counts }) =>
    counts.flatMap((count, column) => (hidden.get(id)![column] ? [{ id, column, count }] : [])),
  );
  const constraints: string[] = [];
  const equation = (terms: readonly (readonly [sign: 1 | -1, id: string, column: number])[]) => {
    let known = 0;
    let left = '';
    for (const [sign, id, column] of terms) {
      if (hidden.get(id)![column]) left += ` ${sign > 0 ? '+' : '-'} ${nameOf(id, column)}`;
      else known += sign * rows.find((row) => row.id === id)!.counts[column]!;
    }
    if (left !== '') constraints.push(` c${constraints.length}:${left} = ${-known}`);
  };
  for (const { id, counts } of rows) {
    const below = rows.filter(({ parent }) => parent === id);
    counts.forEach((_, column) => {
      if (below.length > 0) equation([[-1, id, column], ...below.map((row) => [1, row.id, column] as const)]);
    });
    for (const parts of partitions) equation([[-1, id, 0], ...parts.map((column) => [1, id, column] as const)]);
  }
  const bounds = unknown.map(({ id, column }) => ` ${nameOf(id, column)} >= 1`);
  const extreme = (direction: 'Minimize' | 'Maximize', name: string): number => {
    const program = [
      direction,
      ` goal: ${name}`,
      'Subject To',
      ...(constraints.length > 0 ? constraints : [` c: ${name} >= 1`]),
    ];
    const { Status, ObjectiveValue } = highs.solve([...program, 'Bounds', ...bounds, 'End'].join('\n'));
    if (Status === 'Optimal') return ObjectiveValue;
    if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY;
    throw new Error(`Unexpected end of the attack: ${Status}.`);
  };
  return unknown.map((cell) => {
    const name = nameOf(cell.id, cell.column);
    return { ...cell, min: extreme('Minimize', name), max: extreme('Maximize', name) };
  });
}
