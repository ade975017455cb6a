import { GATE_STATE } from '../network/gate_states.ts';
import type { PlanBase } from '../plan/plan_base.ts';
import { PEOPLE_COLUMNS } from '../plan/plan_ground.ts';
import type { PlanSide } from '../plan/plan_side.ts';
import { COUNTED } from '../plan/region_tally.ts';
import type { Gap } from './gaps.ts';

export interface HelpfulGate {
  /** Its number in the network. */
  readonly gate: number;
  /** Residents of the gap who would then be within the limit. */
  readonly residents: number;
}

/**
 * For each gap the one gate whose opening would bring most of its residents within the limit, the first by id of several as
 * good; null where no gate alone would bring any. Every gate that is not open is opened in the search, what changes is
 * counted, and it is put back: two repairs a gate, which for most touch next to nothing. The side is left as it was, bit for
 * bit, but for its lists of what changed last.
 * @param gaps of this side at this limit; their members are homes of the base's ground.
 */
export function helpfulGates(
  { ground, network }: PlanBase,
  { search, homes, gates }: PlanSide,
  gaps: readonly Pick<Gap, 'members'>[],
  limitMs: number,
): (HelpfulGate | null)[] {
  const gapOf = new Int32Array(ground.homeCount).fill(-1);
  gaps.forEach(({ members }, gap) => {
    for (const home of members) gapOf[home] = gap;
  });
  const best = new Array<HelpfulGate | null>(gaps.length).fill(null);
  const turn = (gate: number, state: number) => {
    search.setGate(gate, state);
    search.settle();
    homes.update();
  };
  for (let gate = 0; gate < network.gates.length; gate++) {
    if (gates[gate] === GATE_STATE.open) continue;
    turn(gate, GATE_STATE.open);
    const helped = new Map<number, number>();
    for (let at = 0; at < homes.changedCount; at++) {
      const home = homes.changedHomes[at]!;
      const gap = gapOf[home]!;
      if (gap === -1 || homes.formerMs[at]! <= limitMs || homes.ms[home]! > limitMs) continue;
      const residents = ground.columns.people[PEOPLE_COLUMNS * home + COUNTED.residents]!;
      helped.set(gap, (helped.get(gap) ?? 0) + residents);
    }
    for (const [gap, residents] of helped) if (residents > (best[gap]?.residents ?? 0)) best[gap] = { gate, residents };
    turn(gate, gates[gate]!);
  }
  return best;
}
