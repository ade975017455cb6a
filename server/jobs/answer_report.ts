import { networkReport, type SnappedHome } from '../../geodata/reach/network/component_report.ts';
import { type PlanBase, SNAP_METRES } from '../../geodata/reach/plan/plan_base.ts';
import { homePosition, PEOPLE_COLUMNS } from '../../geodata/reach/plan/plan_ground.ts';
import type { ReportAnswer } from './reach_answers.ts';

/** How well the ground can be walked, and how many households live where it cannot. */
export function answerReport({ network, ground, snapper }: PlanBase): ReportAnswer {
  function* homes(): Generator<SnappedHome> {
    for (let home = 0; home < ground.homeCount; home++) {
      const households = ground.columns.people[PEOPLE_COLUMNS * home]!;
      yield { at: snapper.snap(homePosition(ground, home), SNAP_METRES), households };
    }
  }
  return networkReport(network, homes());
}
