import fc from 'fast-check';
import type { Barrier } from '../../place.ts';
import { at } from './random_ground.ts';

/** Up to five walls of up to four corners over the ground of `randomGround`, corners on streets among them; some are viaducts. */
export function randomBarriers(): fc.Arbitrary<Barrier[]> {
  const metres = fc.oneof(fc.constantFrom(0, 90, 180), fc.integer({ min: -50, max: 320 }));
  const barrier = fc.record({
    corners: fc.array(fc.tuple(metres, metres), { minLength: 2, maxLength: 4 }),
    bridge: fc.integer({ min: 0, max: 5 }).map((of6) => of6 === 0),
  });
  return fc.array(barrier, { maxLength: 5 }).map((barriers) =>
    barriers.map(({ corners, bridge }, index) => ({
      id: `wall/${index}`,
      kind: 'wall',
      name: null,
      bridge,
      tunnel: false,
      line: corners.map(([east, north]) => at(east, north)),
    })),
  );
}
