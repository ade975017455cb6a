import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { CaseIntake } from '../cases/case_intake.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { backfillCases } from './backfill.ts';
import { Simulator } from './simulator.ts';

onEachDatabase('the simulator', (database) => {
  it('reports cases that are marked, by nobody real, until it is stopped', async () => {
    await loadPlace(database.pool, tinyPlace);
    let written = 0;
    const intake = new CaseIntake(database.pool, () => {
      written++;
    });
    const simulator = await Simulator.start(database.pool, intake, TINY.code, { seed: 1, intervalMs: 5 });
    while (written < 20) await sleep(10);
    simulator!.stop();
    await intake.close();
    await sleep(200);
    const stopped = written;
    await sleep(300);
    expect(written).toBe(stopped);
    const { rows } = await database.pool.query(
      'select simulated, actor from cases join case_events e on e.case_id = cases.id',
    );
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const row of rows) {
      expect(row.simulated).toBe(true);
      expect(row.actor).toMatch(/^示例/);
    }
  });

  it('goes on with what lies open from the past that was made up for a place, which is as geodata derives it', async () => {
    const made = await backfillCases(database.pool, TINY.code, { seed: 3, days: 10, casesPerDay: 30 });
    expect(made).toBeGreaterThan(200);
    const { stored, derived } = await storedAndDerived(database.pool, TINY.code);
    expect(stored.states).toEqual(derived.states);
    expect(stored.clocks).toEqual(derived.clocks);
    const { rows: late } = await database.pool.query(
      "select 1 from case_clocks where tell_at < now() - interval '1 minute'",
    );
    expect(late).toEqual([]);
    const { rows: kinds } = await database.pool.query(
      `select count(*) filter (where due_at < now() and state not in ('closed', 'refused', 'merged')) > 0 as overdue,
        (select count(*) from case_duplicates) > 0 as duplicates, count(*) filter (where placement = 'no_place') > 0 as nowhere
      from case_states`,
    );
    expect(kinds).toEqual([{ overdue: true, duplicates: true, nowhere: true }]);
    const intake = new CaseIntake(database.pool);
    const simulator = await Simulator.start(database.pool, intake, TINY.code, { seed: 1, intervalMs: 1e9 });
    expect(simulator).not.toBeNull();
    simulator!.stop();
    await intake.close();
  });

  it('does nothing where a place has nobody to report', async () => {
    await database.pool.query('delete from entrances');
    const intake = new CaseIntake(database.pool);
    expect(await Simulator.start(database.pool, intake, TINY.code, { seed: 1, intervalMs: 5 })).toBeNull();
  });
});
