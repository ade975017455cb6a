import { describe, expect, it } from 'vitest';
import { GATE_STATE } from '../network/gate_states.ts';
import type { PlanEdit } from '../plan/plan_edit.ts';
import { homeId, homePosition, PEOPLE_COLUMNS } from '../plan/plan_ground.ts';
import { ReachPlan } from '../plan/reach_plan.ts';
import { demoPlan } from '../testing/demo_plan.ts';
import { findGaps } from './gaps.ts';
import { helpfulGates } from './helpful_gates.ts';

const LIMIT_MS = 300_000;
const { base, question } = demoPlan('wugong');
const { ground, homes, network } = base;

const demand = Array.from({ length: ground.homeCount }, (_, home) => {
  const [households, residents, residents60, residents70To79, residents80] = ground.columns.people.subarray(
    PEOPLE_COLUMNS * home,
  );
  const edge = homes.edge[home]!;
  return {
    id: homeId(ground, home),
    at:
      edge === -1 ? null : { edge, fraction: homes.fraction[home]!, offStreetMetres: homes.offStreetMm[home]! / 1000 },
    position: homePosition(ground, home),
    households: households!,
    residents: residents!,
    residents60: residents60!,
    residents70To79: residents70To79!,
    residents80: residents80!,
  };
});

/** Every third gate closed and every third private, so that there is something to open. */
const gates = question.gates.map((_, gate) => [GATE_STATE.closed, GATE_STATE.private, GATE_STATE.open][gate % 3]!);

describe('the gate that would help a gap most', () => {
  it.each([
    ['at present', []],
    [
      'under edits',
      [
        { kind: 'close_station', code: question.stations.find(({ open }) => open)!.code },
        { kind: 'add_link', id: 'link:1', from: homePosition(ground, 7), to: homePosition(ground, 8) },
        { kind: 'close_gate', gate: network.gates[2]!.id },
      ] satisfies PlanEdit[],
    ],
  ])('is the one that a new plan with it open says, %s, and the plan stays as it was', (_, edits) => {
    const plan = new ReachPlan(base, { ...question, gates }, edits);
    const { search, homes: times } = plan.draft;
    const before = [search.nodeMs.slice(), search.nodeSource.slice(), times.ms.slice(), times.source.slice()];
    const gaps = findGaps(demand, search, LIMIT_MS);
    const best = helpfulGates(base, plan.draft, gaps, LIMIT_MS);
    expect([search.nodeMs, search.nodeSource, times.ms, times.source]).toEqual(before);

    const stillClosed = network.gates.flatMap((__, gate) => (plan.draft.gates[gate] === GATE_STATE.open ? [] : gate));
    const slowly = gaps.map(() => ({ gate: -1, residents: 0 }));
    for (const gate of stillClosed) {
      const opened = new ReachPlan(base, { ...question, gates }, [
        ...edits,
        { kind: 'open_gate', gate: network.gates[gate]!.id },
      ]);
      gaps.forEach(({ members }, gap) => {
        const residents = members
          .filter((home) => opened.draft.homes.ms[home]! <= LIMIT_MS)
          .reduce((sum, home) => sum + demand[home]!.residents, 0);
        if (residents > slowly[gap]!.residents) slowly[gap] = { gate, residents };
      });
    }
    expect(best).toEqual(slowly.map((one) => (one.residents === 0 ? null : one)));
    expect(best.filter((one) => one !== null).length).toBeGreaterThan(3);
  });
});
