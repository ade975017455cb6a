import fc from 'fast-check';
import type { Gate, Position, Street } from '../../place.ts';

/** Where the plane of the small test streets touches the ground. */
const ORIGIN = { longitude: 118.78, latitude: 32.04 };
const METRES_PER_DEGREE = { x: 94_467, y: 110_896 };

/** A position so many metres east and north of the origin. */
export function at(east: number, north: number): Position {
  const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
  return [round(ORIGIN.longitude + east / METRES_PER_DEGREE.x), round(ORIGIN.latitude + north / METRES_PER_DEGREE.y)];
}

/** An open street over rows of node id, metres east, metres north. */
export function street(id: string, rows: readonly (readonly [node: number, east: number, north: number])[]): Street {
  return {
    id,
    kind: 'residential',
    name: null,
    walk: 'yes',
    oneWayOnFoot: false,
    bridge: false,
    tunnel: false,
    layer: 0,
    compoundId: null,
    line: rows.map(([, east, north]) => at(east, north)),
    nodes: rows.map(([node]) => node),
  };
}

/**
 * Small tangled grounds: up to 12 nodes on a coarse grid (so that several lie at one position), streets that run through
 * them at random with loops, repeats and one-way stretches, some gates closed.
 */
export function randomGround(): fc.Arbitrary<RandomGround> {
  const cell = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
  return groundOn(fc.array(cell, { minLength: 12, maxLength: 12 }));
}

/** The same with each node at a position of its own, so that positions tell nodes. */
export function randomSpreadGround(): fc.Arbitrary<RandomGround> {
  const cell = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  return groundOn(
    fc.uniqueArray(cell, { minLength: 12, maxLength: 12, selector: ([column, row]) => 10 * row + column }),
  );
}

interface RandomGround {
  readonly streets: Street[];
  readonly gates: Gate[];
}

function groundOn(cells: fc.Arbitrary<[column: number, row: number][]>): fc.Arbitrary<RandomGround> {
  const way = fc.record({
    nodes: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 2, maxLength: 5 }),
    oneWayOnFoot: fc.boolean(),
    kind: fc.constantFrom('residential', 'steps'),
  });
  const gateNodes = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 11 }), fc.constantFrom('yes' as const, 'no' as const)),
    {
      maxLength: 2,
    },
  );
  return fc.tuple(cells, fc.array(way, { minLength: 1, maxLength: 9 }), gateNodes).map(([places, ways, gates]) => ({
    streets: ways.map(({ nodes, oneWayOnFoot, kind }, index) => {
      const rows = nodes.map((node) => [node, 90 * places[node]![0], 90 * places[node]![1]] as const);
      return { ...street(`way/${index}`, rows), oneWayOnFoot, kind };
    }),
    gates: gates.map(([node, access], index) => ({
      id: `gate/${index}`,
      kind: 'gate',
      position: at(90 * places[node]![0], 90 * places[node]![1]),
      node,
      access,
      openingHours: null,
      compoundId: null,
    })),
  }));
}
