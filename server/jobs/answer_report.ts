import { componentsOf } from '../../geodata/reach/components.ts';
import type { PlanBase } from '../../geodata/reach/plan_base.ts';
import { PEOPLE_COLUMNS } from '../../geodata/reach/plan_ground.ts';
import type { ReportAnswer } from './reach_answers.ts';

/** How well the ground can be walked, and how many households live where it cannot. */
export function answerReport({ network, ground, homes }: PlanBase): ReportAnswer {
  const components = componentsOf(network);
  const { edgeFrom, edgeLengthMm, effortMm } = network.columns;
  let millimetres = 0;
  for (let edge = 0; edge < network.groundEdgeCount; edge++) millimetres += edgeLengthMm[edge]!;
  let [onSmall, offStreet] = [0, 0];
  for (let home = 0; home < ground.homeCount; home++) {
    const households = ground.columns.people[PEOPLE_COLUMNS * home]!;
    const edge = homes.edge[home]!;
    if (edge === -1) offStreet += households;
    else if (components.ofNode[edgeFrom[edge]!] !== 0) onSmall += households;
  }
  return {
    edges: network.groundEdgeCount,
    kilometres: Math.round(millimetres / 1000) / 1000,
    smallComponents: Math.max(0, components.count - 1),
    householdsOnSmallComponents: onSmall,
    householdsOffStreet: offStreet,
    heights: effortMm.length > 0,
  };
}
