import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksInSight } from './chunks_in_sight.ts';

const FRAME = { origin: [400, 300], world: 1000, width: 800, height: 600, pixelRatio: 1, zoom: 1 } as const;

test('What is drawn is each chunk whose box meets the screen or its margin, once, in as few stretches as can be', () => {
  const corner = fc.integer({ min: -12, max: 12 }).map((n) => n / 10 + 0.005);
  const box = fc.tuple(corner, corner, corner, corner);
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), (boxes) => {
      const chunks = boxes.map(([x, y, otherX, otherY], i) => ({
        first: 10 * i,
        count: 10,
        box: [Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY)] as const,
      }));
      const seen = chunks.filter(({ box: [west, north, east, south] }) => {
        const [left, right] = [400 + 1000 * west, 400 + 1000 * east];
        const [top, bottom] = [300 + 1000 * north, 300 + 1000 * south];
        return right >= -8 && left <= 808 && bottom >= -8 && top <= 608;
      });
      const stretches = chunksInSight(chunks, FRAME, 8);
      const drawn = stretches.flatMap(({ first, count }) =>
        Array.from({ length: count / 10 }, (_, i) => first + 10 * i),
      );
      expect(drawn).toEqual(seen.map(({ first }) => first));
      stretches.slice(1).forEach(({ first }, i) => {
        expect(first).toBeGreaterThan(stretches[i]!.first + stretches[i]!.count);
      });
    }),
  );
});
