import { describe, expect, it } from 'vitest';
import { seededRandom } from '../districting/random.ts';
import { TreeSampler } from './spanning_tree.ts';
import { gridPairs } from './testing/small_grounds.ts';

type Pairs = readonly (readonly [number, number])[];

function rowsOf(size: number, pairs: Pairs): { start: Int32Array; neighbour: Int32Array } {
  const rows = Array.from({ length: size }, (): number[] => []);
  for (const [a, b] of pairs) {
    rows[a]!.push(b);
    rows[b]!.push(a);
  }
  const start = new Int32Array(size + 1);
  rows.forEach((row, i) => {
    start[i + 1] = start[i]! + row.length;
  });
  return { start, neighbour: Int32Array.from(rows.flat()) };
}

/** Kirchhoff 1847: the number of spanning trees is any cofactor of the Laplacian. */
function countTrees(size: number, pairs: Pairs): number {
  const laplacian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [a, b] of pairs) {
    laplacian[a]![a]! += 1;
    laplacian[b]![b]! += 1;
    laplacian[a]![b]! -= 1;
    laplacian[b]![a]! -= 1;
  }
  let determinant = 1;
  for (let k = 0; k < size - 1; k++) {
    const pivot = laplacian[k]![k]!;
    determinant *= pivot;
    for (let i = k + 1; i < size - 1; i++) {
      const factor = laplacian[i]![k]! / pivot;
      for (let j = k; j < size - 1; j++) laplacian[i]![j]! -= factor * laplacian[k]![j]!;
    }
  }
  return Math.round(determinant);
}

const GRAPHS: readonly (readonly [name: string, size: number, pairs: Pairs])[] = [
  [
    'a ring of five',
    5,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ],
  ],
  [
    'four all beside each other',
    4,
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ],
  ],
  ['a grid of 3 × 3', 9, gridPairs(3, 9)],
  [
    'two triangles joined by an edge, and a tail',
    7,
    [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
      [5, 6],
    ],
  ],
];

describe('TreeSampler', () => {
  it.each(GRAPHS)(
    'draws every spanning tree of %s equally often (chi-square against Kirchhoff’s count)',
    (_, size, pairs) => {
      const trees = countTrees(size, pairs);
      const { start, neighbour } = rowsOf(size, pairs);
      const sampler = new TreeSampler(size);
      const random = seededRandom(4);
      const nodes = Int32Array.from({ length: size }, (_, i) => i);
      const times = new Map<string, number>();
      const draws = 400 * trees;
      for (let i = 0; i < draws; i++) {
        sampler.sample(start, neighbour, new Int32Array(size), 0, nodes, size, random);
        const edges = [...nodes]
          .filter((node) => sampler.parent[node]! >= 0)
          .map((node) => [node, sampler.parent[node]!].sort((a, b) => a - b).join('–'));
        const key = edges.sort().join();
        times.set(key, (times.get(key) ?? 0) + 1);
      }
      expect(times.size).toBe(trees);
      const expected = draws / trees;
      const chiSquare = [...times.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // Wilson and Hilferty 1931: the cube root of chi-square by its degrees of freedom is nearly normal.
      const freedom = trees - 1;
      const normal = (Math.cbrt(chiSquare / freedom) - 1 + 2 / (9 * freedom)) / Math.sqrt(2 / (9 * freedom));
      expect(Math.abs(normal)).toBeLessThan(3.3);
    },
  );

  it('spans only the nodes of the group, and puts every node after its parent', () => {
    const { start, neighbour } = rowsOf(16, gridPairs(4, 16));
    const group = Int32Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 7 : 0));
    const wanted = Int32Array.from([...group.keys()].filter((i) => group[i] === 7));
    const sampler = new TreeSampler(16);
    for (let seed = 0; seed < 50; seed++) {
      sampler.sample(start, neighbour, group, 7, wanted, wanted.length, seededRandom(seed));
      const order = [...sampler.order.subarray(0, wanted.length)];
      expect(order.toSorted((a, b) => a - b)).toEqual([...wanted]);
      expect(sampler.parent[order[0]!]).toBe(-1);
      order.slice(1).forEach((node, i) => {
        expect(order.indexOf(sampler.parent[node]!)).toBeLessThanOrEqual(i);
      });
    }
  });
});
