import fc from 'fast-check';
import type { Gate, Position, Signal, Street, WalkAccess } from '../../place.ts';

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

export interface RandomGround {
  readonly streets: Street[];
  readonly gates: Gate[];
  readonly signals: Signal[];
}

/**
 * Small tangled grounds: up to 12 nodes on a coarse grid (so that several lie at one position), streets that run through
 * them at random with loops, repeats and one-way stretches, some gates closed. No zones.
 */
export function randomGround(): fc.Arbitrary<RandomGround> {
  const cell = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
  return groundOn(fc.array(cell, { minLength: NODES, maxLength: NODES }), OPEN);
}

/**
 * Grounds with each node at a position of its own, so that positions tell nodes, and with all that the rules of walking know of: two compounds, private ways in them and outside, main
 * streets that cross them, ways that nobody may use, gates of every kind and compound, several on one node, signals.
 */
export function randomZonedGround(): fc.Arbitrary<RandomGround> {
  return groundOn(spreadCells(), ZONED);
}

const NODES = 12;
const node = fc.integer({ min: 0, max: NODES - 1 });

/** What streets, gates and signals are like on a ground; the more often a value stands there, the more often it comes. */
interface Manners {
  readonly kinds: readonly string[];
  readonly walks: readonly WalkAccess[];
  readonly compounds: readonly (string | null)[];
  readonly gateAccess: readonly WalkAccess[];
  readonly gates: number;
  readonly signals: number;
}

const OPEN: Manners = {
  kinds: ['residential', 'steps'],
  walks: ['yes'],
  compounds: [null],
  gateAccess: ['yes', 'no'],
  gates: 2,
  signals: 0,
};
const ZONED: Manners = {
  kinds: ['residential', 'footway', 'steps', 'secondary'],
  walks: ['yes', 'yes', 'yes', 'private', 'private', 'no'],
  compounds: [null, null, null, 'c1', 'c2'],
  gateAccess: ['yes', 'private', 'no'],
  gates: 5,
  signals: 4,
};

function spreadCells(): fc.Arbitrary<Cell[]> {
  const cell = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  return fc.uniqueArray(cell, { minLength: NODES, maxLength: NODES, selector: ([column, row]) => 10 * row + column });
}

type Cell = [column: number, row: number];

function groundOn(cells: fc.Arbitrary<Cell[]>, manners: Manners): fc.Arbitrary<RandomGround> {
  const way = fc.record({
    nodes: fc.array(node, { minLength: 2, maxLength: 5 }),
    oneWayOnFoot: fc.boolean(),
    kind: fc.constantFrom(...manners.kinds),
    walk: fc.constantFrom(...manners.walks),
    compoundId: fc.constantFrom(...manners.compounds),
  });
  const gate = fc.record({
    node,
    access: fc.constantFrom(...manners.gateAccess),
    compoundId: fc.constantFrom(...manners.compounds),
  });
  return fc
    .record({
      cells,
      ways: fc.array(way, { minLength: 1, maxLength: 9 }),
      gates: fc.array(gate, { maxLength: manners.gates }),
      signals: fc.array(node, { maxLength: manners.signals }),
    })
    .map(({ cells: places, ways, gates, signals }) => {
      const position = (of: number) => at(90 * places[of]![0], 90 * places[of]![1]);
      return {
        streets: ways.map(({ nodes, ...facts }, index) => {
          const rows = nodes.map((of) => [of, 90 * places[of]![0], 90 * places[of]![1]] as const);
          return { ...street(`way/${index}`, rows), ...facts };
        }),
        gates: gates.map((facts, index) => ({
          id: `gate/${index}`,
          kind: 'gate',
          position: position(facts.node),
          openingHours: null,
          ...facts,
        })),
        signals: signals.map((of, index) => ({ id: `signal/${index}`, node: of, position: position(of) })),
      };
    });
}
