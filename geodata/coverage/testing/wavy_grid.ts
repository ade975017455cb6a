import type { Polygon } from 'geojson';
import { STEPS_PER_DEGREE } from '../../districting/lattice.ts';
import { seededRandom } from '../../districting/random.ts';
import type { FaceInput, OwnerInput } from '../coverage_types.ts';

export interface WavySize {
  readonly columns: number;
  readonly rows: number;
  /** Vertices between two corners of the pattern. */
  readonly between: number;
  /** Faces of one owner lie in squares of this many faces a side. */
  readonly ownerSide: number;
  /** Lattice steps from corner to corner. */
  readonly side: number;
}

/**
 * A coverage like a chessboard whose lines waver: columns × rows faces, each line between two corners with its own vertices.
 * The same seed gives the same coverage; inner lines only, the frame is straight.
 */
export function wavyGrid({ columns, rows, between, ownerSide, side }: WavySize, seed: number) {
  const random = seededRandom(seed);
  const step = side / (between + 1);
  const waver = Array.from({ length: (columns + rows + 2) * 2 }, () => random() * Math.PI * 2);
  const shift = (line: number, at: number): number =>
    Math.round(step * 0.8 * Math.sin(at / (3 * step) + waver[line % waver.length]!));
  const position = (x: number, y: number): [number, number] => [
    (1_012_000_000 + x) / STEPS_PER_DEGREE,
    (389_000_000 + y) / STEPS_PER_DEGREE,
  ];
  /** From corner (c, r) eastwards and northwards, without the last. */
  const east = (c: number, r: number): [number, number][] =>
    Array.from({ length: between + 1 }, (_, k) => {
      const x = Math.round(c * side + k * step);
      return position(x, r * side + (k === 0 || r === 0 || r === rows ? 0 : shift(r, x)));
    });
  const north = (c: number, r: number): [number, number][] =>
    Array.from({ length: between + 1 }, (_, k) => {
      const y = Math.round(r * side + k * step);
      return position(c * side + (k === 0 || c === 0 || c === columns ? 0 : shift(rows + 1 + c, y)), y);
    });
  const corner = (c: number, r: number): [number, number] => position(c * side, r * side);
  const ownersAcross = Math.ceil(columns / ownerSide);
  const faces: FaceInput[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const backWest = [
        corner(c + 1, r + 1),
        ...east(c, r + 1)
          .slice(1)
          .reverse(),
      ];
      const backSouth = [corner(c, r + 1), ...north(c, r).slice(1).reverse()];
      const outline: Polygon = {
        type: 'Polygon',
        coordinates: [[...east(c, r), ...north(c + 1, r), ...backWest, ...backSouth, corner(c, r)]],
      };
      const owner = Math.floor(r / ownerSide) * ownersAcross + Math.floor(c / ownerSide);
      faces.push({ outline, owner, building: `building/${faces.length}` });
    }
  }
  const count = ownersAcross * Math.ceil(rows / ownerSide);
  const owners: OwnerInput[] = Array.from({ length: count }, (_, i) => ({
    parent: '990101001001',
    code: `${i}`.padStart(6, '0'),
    name: null,
  }));
  return { faces, owners };
}
