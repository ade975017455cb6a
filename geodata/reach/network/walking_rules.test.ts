import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Spot, secondsBetween } from '../testing/label_edges.ts';
import { randomZonedGround } from '../testing/random_ground.ts';
import { type Step, stepsOf, walkByRules } from '../testing/state_machine.ts';
import { compileNetwork } from './compile_network.ts';
import { alongLine, edgeLine } from './edge_line.ts';
import { toUnits } from './metres.ts';
import { EDGE, StreetNetwork } from './network.ts';

const SIGNAL_SECONDS = 37;

/** Where the middle of a step lies on the ground edges of a network. */
function spotOf(network: StreetNetwork, { street, from, to, zone }: Step): Spot {
  const flags =
    (street.kind === 'steps' ? EDGE.steps : 0) |
    (street.walk === 'private' ? EDGE.private : 0) |
    (street.oneWayOnFoot ? EDGE.oneWay : 0);
  const [a, b] = [from, to].map((node) => street.line[street.nodes.indexOf(node)]!.map(toUnits).join());
  const { edgeFlags, edgeZone } = network.columns;
  for (let edge = 0; edge < network.groundEdgeCount; edge++) {
    if (edgeFlags[edge] !== flags || (network.zoneIds[edgeZone[edge]!] ?? null) !== zone) continue;
    const line = edgeLine(network, edge);
    const along = alongLine(line);
    for (let at = 1; at < along.length; at++) {
      const here = line.slice(2 * at - 2, 2 * at).join();
      const next = line.slice(2 * at, 2 * at + 2).join();
      const lies = (here === a && next === b) || (!street.oneWayOnFoot && here === b && next === a);
      if (lies) return { edge, fraction: (along[at - 1]! + along[at]!) / 2 / along.at(-1)! };
    }
  }
  throw new Error(`No edge along ${street.id} from ${from} to ${to}.`);
}

const ground = randomZonedGround();
const state = fc.integer({ min: 0, max: 2 });
const states = fc.array(state, { minLength: 5, maxLength: 5 });
const compile = (from: Parameters<typeof compileNetwork>[0]) => StreetNetwork.from(compileNetwork(from));

describe('walking on the compiled network', () => {
  it('takes as long as the rules say on the raw streets: out of one’s own zone, along the street, into the goal’s', () => {
    fc.assert(
      fc.property(ground, states, (made, chosen) => {
        const network = compile(made);
        const stateOf = ({ id }: { readonly id: string }) => chosen[Number(id.slice('gate/'.length))]!;
        const seconds = secondsBetween(network, Uint8Array.from(network.gates, stateOf), SIGNAL_SECONDS);
        const byRules = walkByRules(made, stateOf, SIGNAL_SECONDS);
        const steps = stepsOf(made.streets);
        const spots = steps.map((step) => spotOf(network, step));
        spots.forEach((home, from) => {
          spots.forEach((goal, to) => {
            // Streets that repeat one another are one edge.
            if (from !== to && home.edge === goal.edge && home.fraction === goal.fraction) return;
            const expected = byRules(from, to);
            const found = seconds(home, goal);
            if (expected === Infinity || found === Infinity) expect(found).toBe(expected);
            else expect(Math.abs(found - expected)).toBeLessThan(0.05);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never gets longer by opening a gate', () => {
    fc.assert(
      fc.property(ground, states, fc.nat(4), (made, chosen, which) => {
        const network = compile(made);
        if (network.gates.length === 0) return;
        const before = Uint8Array.from(network.gates, (_, gate) => chosen[gate]!);
        const after = before.slice();
        const gate = which % before.length;
        after[gate] = Math.min(2, before[gate]! + 1);
        const [shut, opened] = [before, after].map((each) => secondsBetween(network, each, SIGNAL_SECONDS));
        for (let home = 0; home < network.groundEdgeCount; home++) {
          for (let goal = 0; goal < network.groundEdgeCount; goal++) {
            const spots = [
              { edge: home, fraction: 0.5 },
              { edge: goal, fraction: 0.25 },
            ] as const;
            expect(opened!(...spots)).toBeLessThanOrEqual(shut!(...spots));
          }
        }
      }),
    );
  });

  it('never leads through a third compound: no way out of an enter copy, none into a leave copy', () => {
    fc.assert(
      fc.property(ground, (made) => {
        const network = compile(made);
        const { edgeFrom, edgeTo, edgeFlags, edgeZone, enterOf } = network.columns;
        const leaves = new Map<number, number>();
        const enters = new Map<number, number>();
        enterOf.forEach((groundEdge, enter) => {
          const edge = network.groundEdgeCount + enter;
          for (const node of [edgeFrom[groundEdge]!, edgeTo[groundEdge]!]) leaves.set(node, edgeZone[edge]!);
          for (const node of [edgeFrom[edge]!, edgeTo[edge]!]) enters.set(node, edgeZone[edge]!);
        });
        for (let edge = network.linksFrom; edge < network.edgeCount; edge++) {
          const oneWay = (edgeFlags[edge]! & EDGE.oneWay) !== 0;
          const steps = [[edgeFrom[edge]!, edgeTo[edge]!] as const];
          if (!oneWay) steps.push([edgeTo[edge]!, edgeFrom[edge]!]);
          for (const [from, to] of steps) {
            const crossing = !oneWay && edgeZone[edge]! >= 0;
            if (crossing) continue;
            expect(enters.has(from)).toBe(false);
            expect(leaves.has(to)).toBe(false);
          }
        }
        for (let edge = 0; edge < network.linksFrom; edge++) {
          const isEnter = edge >= network.groundEdgeCount;
          for (const node of [edgeFrom[edge]!, edgeTo[edge]!]) {
            expect(enters.get(node)).toBe(isEnter ? edgeZone[edge] : undefined);
            expect(leaves.get(node)).toBe(!isEnter && edgeZone[edge]! >= 0 ? edgeZone[edge] : undefined);
          }
        }
      }),
    );
  });
});
