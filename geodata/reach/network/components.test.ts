import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, randomZonedGround, street } from '../testing/random_ground.ts';
import { stepsOf } from '../testing/state_machine.ts';
import { compileNetwork } from './compile_network.ts';
import { networkReport } from './component_report.ts';
import { componentsOf } from './components.ts';
import { StreetNetwork } from './network.ts';
import { Snapper } from './snap.ts';

const compile = (ground: Parameters<typeof compileNetwork>[0]) => StreetNetwork.from(compileNetwork(ground));

/** A street of 300 m with a compound's way off its middle, and a path of 100 m that nothing joins. */
const island = compile({
  streets: [
    street('street', [
      [1, 0, 0],
      [2, 150, 0],
      [3, 300, 0],
    ]),
    {
      ...street('inner', [
        [2, 150, 0],
        [4, 150, 60],
      ]),
      compoundId: 'c1',
    },
    street('island', [
      [5, 0, 900],
      [6, 100, 900],
    ]),
  ],
  gates: [{ id: 'g', kind: 'gate', position: [0, 0], node: 2, access: 'no', openingHours: null, compoundId: 'c1' }],
});

describe('components', () => {
  it('are the pieces of street that share nodes, a zone’s two copies and a shut gate counting as one piece', () => {
    fc.assert(
      fc.property(randomZonedGround(), (ground) => {
        const steps = stepsOf(ground.streets);
        const pieces = new Map<number, Set<number>>();
        for (const { from, to } of steps) {
          const joined = new Set([...(pieces.get(from) ?? [from]), ...(pieces.get(to) ?? [to])]);
          for (const node of joined) pieces.set(node, joined);
        }
        const { count, lengthMetres } = componentsOf(compile(ground));
        expect(count).toBe(new Set(pieces.values()).size);
        expect([...lengthMetres]).toEqual([...lengthMetres].sort((a, b) => b - a));
      }),
    );
  });

  it('number every node, longest piece first', () => {
    const { ofNode, count, lengthMetres, nodeCounts } = componentsOf(island);
    expect(count).toBe(2);
    expect([...lengthMetres].map(Math.round)).toEqual([360, 100]);
    expect([...nodeCounts].reduce((sum, nodes) => sum + nodes, 0)).toBe(island.nodeCount);
    expect(ofNode).toHaveLength(island.nodeCount);
  });

  it('are reported with the households on the small ones and off the street', () => {
    const snapper = new Snapper(island);
    const homes = [
      { at: snapper.snap(at(20, 10)), households: 10 },
      { at: snapper.snap(at(150, 50)), households: 20 },
      { at: snapper.snap(at(50, 890)), households: 7 },
      { at: snapper.snap(at(5000, 5000)), households: 3 },
    ];
    expect(networkReport(island, homes)).toEqual({
      edges: 4,
      kilometres: 0.46,
      smallComponents: 1,
      householdsOnSmallComponents: 7,
      householdsOffStreet: 3,
      heights: false,
    });
    expect(networkReport(compile({ streets: [], gates: [] }), [])).toMatchObject({ edges: 0, smallComponents: 0 });
  });
});
