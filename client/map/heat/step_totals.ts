import type { HeatCube } from '../../../geodata/heat/heat_cube.ts';

/** Cases of each step of a cube in all its cells, from a step on. */
export function stepTotals(cube: HeatCube, from = 0): Int32Array {
  const counts = new Int32Array(cube.places.length);
  return Int32Array.from({ length: cube.steps - from }, (_, step) =>
    cube.counts(from + step, from + step + 1, counts).reduce((sum, count) => sum + count, 0),
  );
}
