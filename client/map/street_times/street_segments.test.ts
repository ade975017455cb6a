import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNetwork } from '../../../geodata/reach/network/compile_network.ts';
import { alongLine, edgeLine } from '../../../geodata/reach/network/edge_line.ts';
import { toDegrees } from '../../../geodata/reach/network/metres.ts';
import { StreetNetwork } from '../../../geodata/reach/network/network.ts';
import { randomGround } from '../../../geodata/reach/testing/random_ground.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import { pieceSegments, SEGMENT_BYTES, type StreetSegments, streetSegments } from './street_segments.ts';

const network = randomGround().map((ground) => StreetNetwork.from(compileNetwork(ground)));

function read({ data, count, origin }: StreetSegments) {
  const view = new DataView(data);
  return Array.from({ length: count }, (_, segment) => {
    const at = segment * SEGMENT_BYTES;
    const number = (offset: number) => view.getFloat32(at + offset, true);
    return {
      begin: [number(0) + origin[0], number(4) + origin[1]] as const,
      end: [number(8) + origin[0], number(12) + origin[1]] as const,
      texel: view.getUint32(at + 16, true),
      from: view.getUint16(at + 20, true) / 65_535,
      to: view.getUint16(at + 22, true) / 65_535,
    };
  });
}

describe('The segments of a network', () => {
  test('follow every ground edge from end to end, with the fraction of its length at each bend', () => {
    fc.assert(
      fc.property(network, (streets) => {
        const segments = read(streetSegments(streets));
        let next = 0;
        for (let edge = 0; edge < streets.groundEdgeCount; edge++) {
          const line = edgeLine(streets, edge);
          const along = alongLine(line);
          const metres = along[along.length - 1]!;
          for (let point = 1; point < along.length; point++) {
            const segment = segments[next++]!;
            expect(segment.texel).toBe(edge);
            expect(segment.begin[0]).toBeCloseTo(mercatorX(toDegrees(line[2 * point - 2]!)), 9);
            expect(segment.end[1]).toBeCloseTo(mercatorY(toDegrees(line[2 * point + 1]!)), 9);
            const isLast = point === along.length - 1;
            expect(segment.from).toBeCloseTo(point === 1 ? 0 : metres === 0 ? 1 : along[point - 1]! / metres, 4);
            expect(segment.to).toBeCloseTo(isLast || metres === 0 ? 1 : along[point]! / metres, 4);
          }
        }
        expect(segments).toHaveLength(next);
      }),
      { numRuns: 60 },
    );
  });

  test('lie in chunks that hold each of them once, inside the box of its chunk', () => {
    fc.assert(
      fc.property(network, (streets) => {
        const made = streetSegments(streets);
        const segments = read(made);
        let next = 0;
        for (const { first, count, box } of made.chunks) {
          expect(first).toBe(next);
          next += count;
          for (const { begin, end } of segments.slice(first, first + count)) {
            for (const [x, y] of [begin, end]) {
              expect(x - made.origin[0]).toBeGreaterThanOrEqual(box[0] - 1e-12);
              expect(x - made.origin[0]).toBeLessThanOrEqual(box[2] + 1e-12);
              expect(y - made.origin[1]).toBeGreaterThanOrEqual(box[1] - 1e-12);
              expect(y - made.origin[1]).toBeLessThanOrEqual(box[3] + 1e-12);
            }
          }
        }
        expect(next).toBe(made.count);
      }),
      { numRuns: 30 },
    );
  });

  test('of a piece run from 0 to 1 over the piece, whose ends they meet', () => {
    const share = fc.integer({ min: 0, max: 900 }).map((n) => n / 1000);
    fc.assert(
      fc.property(network, share, fc.nat(), (streets, from, pick) => {
        fc.pre(streets.groundEdgeCount > 0);
        const edge = pick % streets.groundEdgeCount;
        const pieces = [0, 1].map((i) => ({ edge, from: i === 0 ? 0 : from, to: i === 0 ? from : 1, texel: 7 + i }));
        const [before, after] = [7, 8].map((texel) =>
          read(pieceSegments(streets, pieces)).filter((segment) => segment.texel === texel),
        );
        expect(before![0]!.from).toBe(0);
        expect(before!.at(-1)!.to).toBe(1);
        expect(after![0]!.begin[0]).toBeCloseTo(before!.at(-1)!.end[0], 9);
        const line = edgeLine(streets, edge);
        expect(after!.at(-1)!.end[0]).toBeCloseTo(mercatorX(toDegrees(line.at(-2)!)), 9);
      }),
      { numRuns: 60 },
    );
  });
});
