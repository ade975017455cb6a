import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNetwork } from '../network/compile_network.ts';
import { positionOnEdge } from '../network/edge_line.ts';
import { type EdgePosition, msAlong } from '../network/edge_position.ts';
import { GATE_STATE } from '../network/gate_states.ts';
import { StreetNetwork } from '../network/network.ts';
import { Snapper } from '../network/snap.ts';
import { nearestTimes } from '../search/nearest_times.ts';
import { reachedIntervals } from '../search/reached_parts.ts';
import { at, randomGround, randomZonedGround, street } from '../testing/random_ground.ts';
import { type Pick, picks, positionsOf } from '../testing/random_positions.ts';
import { findGaps, type GapDemand } from './gaps.ts';

const walk = { metresPerSecond: 1, limitMs: 4_000_000_000 };

function homesAt(network: StreetNetwork, chosen: readonly Pick[]): GapDemand[] {
  return positionsOf(network, chosen).map((position, index) => ({
    id: `home/${index}`,
    at: index % 7 === 6 ? null : position,
    position: positionOnEdge(network, position.edge, position.fraction),
    households: 1 + (index % 3),
    residents: 3 + (index % 5),
    residents60: index % 4,
    residents70To79: 0,
    residents80: 0,
  }));
}

/** A home on the street a metre from a place east and north of the origin. */
function homeAt(network: StreetNetwork, id: string, east: number, north: number, residents60 = 1): GapDemand {
  const position = at(east, north + 1);
  const people = { households: 1, residents: 2, residents60, residents70To79: 0, residents80: 0 };
  return { id, at: new Snapper(network).snap(position), position, ...people };
}

/** Members of each group that a relation makes when it is grown to its closure. */
function closure(near: boolean[][]): Set<string> {
  const all = [...near.keys()];
  for (const k of all) for (const i of all) for (const j of all) if (near[i]![k] && near[k]![j]) near[i]![j] = true;
  return new Set(near.map((row) => row.flatMap((isNear, j) => (isNear ? j : [])).join()));
}

/** Millimetres between two positions where streets that touch are joined, whatever stands there: by Floyd and Warshall. */
function metresByPlace(network: StreetNetwork) {
  const { edgeFrom, edgeTo, edgeLengthMm, nodeX, nodeY } = network.columns;
  const place = (node: number) => `${nodeX[node]} ${nodeY[node]}`;
  const edges = Array.from({ length: network.groundEdgeCount }, (_, edge) => edge);
  const all = [...new Set(edges.flatMap((edge) => [place(edgeFrom[edge]!), place(edgeTo[edge]!)]))];
  const far = new Map(all.map((a) => [a, new Map(all.map((b) => [b, a === b ? 0 : Infinity]))]));
  const offer = (a: string, b: string, mm: number) => far.get(a)!.set(b, Math.min(mm, far.get(a)!.get(b)!));
  for (const edge of edges) {
    const [a, b] = [place(edgeFrom[edge]!), place(edgeTo[edge]!)];
    offer(a, b, edgeLengthMm[edge]!);
    offer(b, a, edgeLengthMm[edge]!);
  }
  for (const k of all) for (const i of all) for (const j of all) offer(i, j, far.get(i)!.get(k)! + far.get(k)!.get(j)!);
  const ends = ({ edge, fraction }: EdgePosition) => {
    const along = msAlong(edgeLengthMm[edge]!, fraction);
    return {
      along,
      from: [place(edgeFrom[edge]!), along],
      to: [place(edgeTo[edge]!), edgeLengthMm[edge]! - along],
    } as const;
  };
  return (a: EdgePosition, b: EdgePosition): number => {
    const [one, other] = [ends(a), ends(b)];
    const over = [one.from, one.to].flatMap(([i, here]) =>
      [other.from, other.to].map(([j, there]) => here + far.get(i)!.get(j)! + there),
    );
    return Math.min(...over, a.edge === b.edge ? Math.abs(one.along - other.along) : Infinity);
  };
}

describe('gaps', () => {
  it('hold every home beyond the limit once, and no other', () => {
    fc.assert(
      fc.property(
        fc.oneof(randomGround(), randomZonedGround()),
        picks(1, 2),
        picks(0, 20),
        fc.nat(400_000),
        (ground, from, asked, limitMs) => {
          const network = StreetNetwork.from(compileNetwork(ground));
          fc.pre(network.groundEdgeCount > 0);
          const homes = homesAt(network, asked);
          const times = nearestTimes(network, positionsOf(network, from), walk);
          const gaps = findGaps(homes, times, limitMs);
          const beyond = homes.flatMap((home, index) => {
            const ms = home.at === null ? Infinity : (times.timeAt(home.at)?.ms ?? Infinity);
            return ms > limitMs ? index : [];
          });
          expect(gaps.flatMap((gap) => gap.members).sort((a, b) => a - b)).toEqual(beyond);
          for (const gap of gaps) {
            const sum = (key: 'households' | 'residents60') =>
              gap.members.reduce((total, member) => total + homes[member]![key], 0);
            expect([gap.people.households, gap.people.residents60]).toEqual([sum('households'), sum('residents60')]);
            gap.parts.edge.forEach((edge, index) => {
              const middle = (gap.parts.from[index]! + gap.parts.to[index]!) / 2;
              const reached = reachedIntervals(times, edge, limitMs);
              expect(reached.some(([a, b]) => middle > a && middle < b)).toBe(false);
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the groups that single linkage along the streets makes where nothing is reached', () => {
    fc.assert(
      fc.property(randomGround(), picks(1, 9), (ground, asked) => {
        const twoWay = ground.streets.map((each) => ({ ...each, oneWayOnFoot: false }));
        const network = StreetNetwork.from(compileNetwork({ ...ground, streets: twoWay }));
        fc.pre(network.groundEdgeCount > 0);
        const homes = homesAt(network, asked).map((home, index) => ({
          ...home,
          at: positionsOf(network, asked)[index]!,
        }));
        const places = homes.map((home) => ({ ...home.at, offStreetMetres: 0 }));
        const gaps = findGaps(homes, nearestTimes(network, [], walk), 0);
        // By trying all pairs: the least steps from home to home, grown to their closure.
        const gates = new Uint8Array(network.gates.length).fill(GATE_STATE.open);
        const near = places.map((a) => {
          const times = nearestTimes(network, [a], { ...walk, gates });
          return places.map((b) => (times.timeAt(b)?.ms ?? Infinity) <= 250_000);
        });
        expect(new Set(gaps.map((gap) => gap.members.join()))).toEqual(closure(near));
      }),
    );
  });

  it('run through gates, open or not, into compounds and out of them, as the streets do', () => {
    fc.assert(
      fc.property(randomZonedGround(), picks(1, 9), (ground, asked) => {
        const network = StreetNetwork.from(compileNetwork(ground));
        fc.pre(network.groundEdgeCount > 0);
        const homes = homesAt(network, asked).map((home, index) => ({
          ...home,
          at: positionsOf(network, asked)[index]!,
        }));
        const gaps = findGaps(homes, nearestTimes(network, [], walk), 0);
        const metres = metresByPlace(network);
        const near = homes.map((a) => homes.map((b) => metres(a.at, b.at) <= 250_000));
        expect(new Set(gaps.map((gap) => gap.members.join()))).toEqual(closure(near));
      }),
      { numRuns: 300 },
    );
  });

  // A street of 4 km with a station at its west end; 1 m/s and 1,000 s reach its first kilometre.
  const network = StreetNetwork.from(
    compileNetwork({
      streets: [
        street('a', [
          [1, 0, 0],
          [2, 2000, 0],
          [3, 4000, 0],
        ]),
      ],
      gates: [],
    }),
  );
  const station = { ...new Snapper(network).snap(at(0, 0))!, offStreetMetres: 0 };
  const times = nearestTimes(network, [station], walk);

  it('come worst first, with the median home and its way to the nearest station', () => {
    const homes = [
      homeAt(network, 'near', 900, 0),
      homeAt(network, 'b1', 2000, 0),
      homeAt(network, 'b2', 2100, 0),
      homeAt(network, 'b3', 2300, 0),
      homeAt(network, 'c1', 3500, 0, 9),
    ];
    const gaps = findGaps(homes, times, 1_000_000);
    expect(gaps.map((gap) => gap.members)).toEqual([[4], [1, 2, 3]]);
    expect(gaps.map((gap) => [gap.id, gap.nearestSource, Math.round(gap.medianMs! / 10_000)])).toEqual([
      ['c1', 0, 350],
      ['b1', 0, 210],
    ]);
    expect(gaps[1]!.parts.lengthMetres).toBeCloseTo(180 + 80 + 160, -1);
  });

  it('take in homes without a street that stand near, and say where nothing leads', () => {
    const lost = { ...homeAt(network, 'lost', 2050, 40), at: null };
    const alone = { ...homeAt(network, 'alone', 2050, 900), at: null };
    const gaps = findGaps([homeAt(network, 'b', 2000, 0), lost, alone], times, 1_000_000);
    expect(gaps.map((gap) => gap.members)).toEqual([[0, 1], [2]]);
    expect(gaps[0]!.parts.loose).toEqual([lost.position]);
    expect([gaps[1]!.medianMs, gaps[1]!.nearestSource, gaps[1]!.unsnappedHouseholds]).toEqual([null, null, 1]);
  });

  it('pass over entrances behind which nobody lives', () => {
    const empty = { ...homeAt(network, 'empty', 3000, 0), households: 0, residents: 0, residents60: 0 };
    expect(findGaps([empty], times, 1_000_000)).toEqual([]);
  });
});
