import { describe, expect, it } from 'vitest';
import type { Gate, Street } from '../../place.ts';
import { street } from '../testing/random_ground.ts';
import { compileNetwork } from './compile_network.ts';
import { EDGE, NODE, StreetNetwork } from './network.ts';

const compile = (streets: readonly Street[], gates: readonly Gate[]) =>
  StreetNetwork.from(compileNetwork({ streets, gates }));

const gate = (node: number, access: Gate['access']): Gate => ({
  id: `gate/${node}`,
  kind: 'gate',
  position: [0, 0],
  node,
  access,
  openingHours: null,
  compoundId: null,
});

describe('gates and zones in the graph', () => {
  it('parts a public street at a gate into pieces around a hub, whatever the gate’s access', () => {
    const line: [number, number, number][] = [
      [1, 0, 0],
      [2, 100, 0],
      [3, 200, 0],
    ];
    const { columns, linksFrom, edgeCount, nodeCount, gates } = compile([street('a', line)], [gate(2, 'yes')]);
    expect([nodeCount, linksFrom, edgeCount]).toEqual([5, 2, 4]);
    expect(gates).toEqual([
      { id: 'gate/2', node: gates[0]!.node, access: 'yes', openingHours: null, compoundId: null },
    ]);
    for (const link of [2, 3]) {
      expect([columns.linkGate[link - linksFrom], columns.edgeFlags[link], columns.edgeLengthMm[link]]).toEqual([
        0, 0, 0,
      ]);
      expect(columns.edgeTo[link]).toBe(gates[0]!.node);
    }
    expect([...columns.nodeFlags].filter((flags) => flags === NODE.gate)).toHaveLength(3);
  });

  it('leaves out a gate that no walkable street passes, and parts nothing at one where a street ends', () => {
    const line: [number, number, number][] = [
      [1, 0, 0],
      [2, 100, 0],
    ];
    const nowhere = { ...gate(9, 'no'), node: null };
    const network = compile([street('a', line)], [gate(2, 'no'), gate(7, 'no'), nowhere]);
    expect(network.gates.map(({ id }) => id)).toEqual(['gate/2']);
    expect([network.nodeCount, network.edgeCount]).toEqual([2, 1]);
  });

  it('stands the inner ways of a compound in the graph twice, with one-way links to and from the street', () => {
    const { columns, groundEdgeCount, linksFrom, edgeCount, gates } = compile(
      [
        street('street', [
          [1, 0, 0],
          [2, 100, 0],
          [3, 200, 0],
        ]),
        {
          ...street('inner', [
            [2, 100, 0],
            [4, 100, 80],
          ]),
          compoundId: 'c1',
        },
      ],
      [gate(2, 'private')],
    );
    expect([groundEdgeCount, linksFrom, edgeCount]).toEqual([3, 4, 6]);
    const inner = columns.enterOf[0]!;
    expect(columns.edgeLengthMm[3]).toBe(columns.edgeLengthMm[inner]);
    const links = [4, 5].map((link) => ({
      from: columns.edgeFrom[link],
      to: columns.edgeTo[link],
      flags: columns.edgeFlags[link],
      gate: columns.linkGate[link - linksFrom],
    }));
    const hub = gates[0]!.node;
    expect(links.find(({ to }) => to === hub)).toMatchObject({ flags: EDGE.oneWay, gate: 0 });
    expect(links.find(({ from }) => from === hub)).toMatchObject({ flags: EDGE.oneWay | EDGE.enter, gate: 0 });
  });
});
