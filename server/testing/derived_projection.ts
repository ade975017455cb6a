import type { Pool } from 'pg';
import { clocksOf } from '../../geodata/cases/case_clocks.ts';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { clockRow, stateRow } from '../cases/case_rows.ts';
import { SettingsOfPlaces } from '../cases/case_settings.ts';
import { readHistories } from '../cases/read_histories.ts';

/**
 * States and clocks of all cases of a place, once as they are stored and once as geodata derives them from the events: what
 * tests hold against each other.
 */
export async function storedAndDerived(pool: Pool, jurisdiction: string) {
  const { settings } = await new SettingsOfPlaces().present(pool, jurisdiction);
  const { rows: states } = await pool.query(
    `select case_id, kind_code as kind, sequence, state, state_at, paused, ST_X(position) as longitude,
      ST_Y(position) as latitude, grid_id, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at,
      called, timed, calls_timed, late_at, calls_late_at, answer_timed, answered, answer_late_at, waits
    from case_states where jurisdiction_code = $1 order by case_id`,
    [jurisdiction],
  );
  const { rows: clocks } = await pool.query(
    `select case_id, number, awaited, department_code as department, started_at, due_soon_at, due_at, paused_at, stopped_at,
      minutes, in_working_hours, soon_share, ran_minutes from case_clocks where jurisdiction_code = $1 order by case_id, number`,
    [jurisdiction],
  );
  const ids = states.map((row) => row.case_id as string);
  const histories = await readHistories(pool, jurisdiction, ids);
  const derived = ids.map((id, i) => {
    const history = histories.get(id)!;
    const ofCase = clocksOf(history, settings.rules);
    return {
      state: stateRow(id, deriveCase(history), ofCase, states[i].grid_id),
      clocks: ofCase.map((clock) => {
        const { tell_at: _, told: __, ...row } = clockRow(id, clock, undefined);
        return row;
      }),
    };
  });
  return {
    stored: { states: [...states], clocks: [...clocks] },
    derived: { states: derived.map(({ state }) => state), clocks: derived.flatMap((each) => each.clocks) },
  };
}
