import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { expect, it } from 'vitest';
import { deriveCase } from '../../geodata/cases/derive_case.ts';
import { CaseIntake } from '../cases/case_intake.ts';
import { readHistories } from '../cases/read_histories.ts';
import { nextSimulatedStep } from '../rules/simulated_step.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { createPool } from '../store/pool.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase, onRealDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { backfillCases } from './backfill.ts';
import { simulatedPlace } from './simulated_place.ts';
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

onRealDatabase('the simulator, cut off again and again', (database) => {
  it('takes each step that is due, and reports no case twice', async () => {
    await loadPlace(database.pool, tinyPlace);
    await backfillCases(database.pool, TINY.code, { seed: 5, days: 2, casesPerDay: 60 });
    const due = await dueSteps(database.pool);
    expect(due.size).toBeGreaterThan(5);
    const pool = createPool({ kind: 'server', url: database.url });
    const intake = new CaseIntake(pool);
    const options = { seed: 1, intervalMs: 5, retryMs: 20, resumeWithinMs: 0 };
    const simulator = await Simulator.start(pool, intake, TINY.code, options);
    const rows = async (query: string) => (await database.pool.query(query)).rows;
    const lying = async () => {
      const states = await rows('select case_id as id, sequence from case_states');
      return states.filter(({ id, sequence }) => due.get(id) === sequence);
    };
    for (let looks = 0; looks < 60 || (await lying()).length > 0; looks++) {
      await sleep(50);
      if (looks >= 60) continue;
      await database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
    }
    simulator!.stop();
    await intake.close();
    await pool.end();
    const [{ past, keys, cases }] = await rows(
      `select count(*) filter (where idempotency_key is null)::int as past, count(distinct idempotency_key)::int as keys,
        count(*)::int as cases from cases`,
    );
    expect(keys).toBeGreaterThan(5);
    expect(past + keys).toBe(cases);
  });
});

/** Sequence of each case whose next simulated step should have been taken by now. */
async function dueSteps(pool: Pool): Promise<ReadonlyMap<string, number>> {
  const { people, loops } = await simulatedPlace(pool, TINY.code);
  const { rows } = await pool.query(
    `select case_id as id, g.code from case_states s left join regions g on g.id = s.grid_id where state <> 'closed'`,
  );
  const histories = await readHistories(
    pool,
    TINY.code,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.flatMap(({ id, code }): [string, number][] => {
      const present = deriveCase(histories.get(id)!);
      const subject = { id, present, loop: loops.get(present.kind)!, gridCode: code, sameAs: null };
      const next = nextSimulatedStep(subject, people, 1);
      return next && present.lastAt.getTime() + next.afterMs < Date.now() ? [[id, present.sequence]] : [];
    }),
  );
}
