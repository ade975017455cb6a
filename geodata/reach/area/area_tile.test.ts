import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from '../../place.ts';
import { compileNetwork } from '../network/compile_network.ts';
import { edgeLine } from '../network/edge_line.ts';
import { StreetNetwork } from '../network/network.ts';
import { at, street } from '../testing/random_ground.ts';
import { AreaBarriers } from './area_barriers.ts';
import { type Lattice, latticeOf, TILE_CELLS } from './area_lattice.ts';
import { footFraction, footShare, PIECE } from './area_pieces.ts';
import { AreaTileMaker } from './area_tile.ts';

const CELL_METRES = 10;
const BUFFER_METRES = 40;

/** Streets of many short, sharply bent pieces, some of them of no length, that meet now and then. */
const network = fc
  .array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 2,
      maxLength: 12,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((lines) => {
    const streets = lines.map((line, index) =>
      street(
        `${index}`,
        line.map(([east, north], point) => [
          point === 0 || point === line.length - 1 ? 100 + east + 41 * north : 10_000 + 100 * index + point,
          8 * east,
          8 * north,
        ]),
      ),
    );
    return StreetNetwork.from(compileNetwork({ streets, gates: [] }));
  })
  .filter((made) => made.groundEdgeCount > 0);

it('knows the nearest position on a street from each corner, as a look at every piece of street finds it', () => {
  fc.assert(
    fc.property(network, (made) => {
      const lattice = latticeOf(made, CELL_METRES);
      const maker = new AreaTileMaker(made, new AreaBarriers([]), lattice, BUFFER_METRES);
      const [tileColumn, tileRow] = tileOf(at(150, 150), lattice);
      const tile = maker.make(tileColumn, tileRow);
      const segments = segmentsOf(made, lattice);
      for (let row = 0; row < TILE_CELLS; row++) {
        for (let column = 0; column < TILE_CELLS; column++) {
          const [x, y] = [tileColumn * TILE_CELLS + column, tileRow * TILE_CELLS + row];
          const least = Math.min(...segments.map((segment) => cellsTo(x, y, segment)));
          const piece = (tile?.nearest[row * TILE_CELLS + column] ?? 0) - 1;
          if (!tile || piece < 0) {
            expect(least).toBeGreaterThan(BUFFER_METRES / CELL_METRES - 1e-4);
            continue;
          }
          const share = footShare(tile.pieces, PIECE * piece, column, row);
          const [px, py, dx, dy] = tile.pieces.subarray(PIECE * piece, PIECE * piece + 4) as unknown as number[];
          expect(Math.hypot(px! + share * dx! - column, py! + share * dy! - row)).toBeCloseTo(least, 4);
          const fraction = footFraction(tile.pieces, PIECE * piece, share);
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 150 },
  );
});

function tileOf([longitude, latitude]: Position, { unitsX, unitsY }: Lattice): [number, number] {
  return [Math.floor((longitude * 1e7) / unitsX / TILE_CELLS), Math.floor((latitude * 1e7) / unitsY / TILE_CELLS)];
}

/** x0, y0, x1, y1 of each piece of street, in cells. */
function segmentsOf(made: StreetNetwork, { unitsX, unitsY }: Lattice): number[][] {
  return Array.from({ length: made.groundEdgeCount }, (_, edge) => edgeLine(made, edge)).flatMap((line) =>
    Array.from({ length: line.length / 2 - 1 }, (_, point) =>
      Array.from(line.subarray(2 * point, 2 * point + 4), (units, of4) => units / (of4 % 2 === 0 ? unitsX : unitsY)),
    ),
  );
}

function cellsTo(x: number, y: number, [x0, y0, x1, y1]: readonly number[]): number {
  const [dx, dy] = [x1! - x0!, y1! - y0!];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0!) * dx + (y - y0!) * dy) / square));
  return Math.hypot(x0! + t * dx - x, y0! + t * dy - y);
}
