import { isOpenAt, parseOpeningHours } from '../../geodata/hours/opening_hours.ts';
import type { WeekMoment } from '../../geodata/hours/week_moment.ts';
import { Problem } from '../../geodata/problem.ts';
import type { PlanStation } from '../../geodata/reach/plan/reach_plan.ts';
import type { PlanStationFacts } from './plan_messages.ts';

/**
 * A station as it stands at a moment, by the rule that the server counts by: open by its status and, where its hours are
 * given and can be read, by those.
 *
 * @param moment null: whatever the hour
 */
export function stationAt(
  { code, position, status, openingHours }: PlanStationFacts,
  moment: WeekMoment | null,
): PlanStation {
  if (status !== 'open' || moment === null || openingHours === null) return { code, position, open: status === 'open' };
  try {
    return { code, position, open: isOpenAt(parseOpeningHours(openingHours), moment) };
  } catch (cause) {
    if (cause instanceof Problem) return { code, position, open: true };
    throw cause;
  }
}
