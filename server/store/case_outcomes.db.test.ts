import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { backfillCases } from '../live/backfill.ts';
import { storedAndDerived } from '../testing/derived_projection.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { loadPlace } from './load/load_place.ts';

const file = readFileSync(new URL('../../sql/migrations/0011_case_outcomes.sql', import.meta.url), 'utf8');
/** The statement of the migration that fills what cases from before had not. */
const [fill = ''] = /^with clocks as[^;]*;/m.exec(file) ?? [];

onEachDatabase('cases from before their outcomes were kept', (database) => {
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    await backfillCases(database.pool, TINY.code, { days: 20, casesPerDay: 15, seed: 11 });
  });

  it('are given by the migration what the program writes', async () => {
    const { stored: written } = await storedAndDerived(database.pool, TINY.code);
    expect(written.states.length).toBeGreaterThan(200);
    expect(written.states.some(({ called, calls_late_at }) => called && calls_late_at !== null)).toBe(true);
    await database.pool.query(
      `update case_states set called = false, timed = false, calls_timed = false, late_at = null, calls_late_at = null,
         answer_timed = false, answered = false, answer_late_at = null, waits = '{}'`,
    );
    await database.pool.query(fill);
    const { stored } = await storedAndDerived(database.pool, TINY.code);
    expect(stored.states).toEqual(written.states);
  });
});
