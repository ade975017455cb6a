import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../store/in_transaction.ts';
import { createPool } from '../store/pool.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { eventStream } from '../testing/event_stream.ts';
import { onEachDatabase, onRealDatabase, type TestDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { DeadlineTeller } from './deadline_teller.ts';

/** A case with one clock; milliseconds from now, by the database's clock. */
async function addClock({ pool }: TestDatabase, soonMs: number | null, dueMs: number): Promise<string> {
  const id = randomUUID();
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into cases (jurisdiction_code, id, kind_code, source, description, reported_at, simulated)
       values ($1, $2, 'hazard', 'platform', '路灯不亮', now(), false)`,
      [TINY.code, id],
    );
    await client.query(
      `insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
       values ($1, $2, 1, 'reported', now(), '示例', 'resident')`,
      [TINY.code, id],
    );
    await client.query(
      `insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state,
         state_at, paused, placement, reopened, due_at, due_soon_at)
       values ($1, $2, now(), false, 'platform', 'hazard', 1, 'reported', now(), false, 'no_place', 0,
         clock_timestamp() + $4 * interval '1 ms', clock_timestamp() + $3::float8 * interval '1 ms')`,
      [TINY.code, id, soonMs, dueMs],
    );
    await client.query(
      `insert into case_clocks (jurisdiction_code, case_id, number, awaited, started_at, due_soon_at, due_at, tell_at)
       select jurisdiction_code, case_id, 1, 'acceptance', now(), due_soon_at, due_at, coalesce(due_soon_at, due_at)
       from case_states where case_id = $1`,
      [id],
    );
  });
  return id;
}

/** What was told, in order. */
async function told({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query(
    `select subject_id from change_log where kind = 'deadline' order by transaction, position`,
  );
  return rows.map(({ subject_id: id }) => id as string);
}

async function faceOf({ pool }: TestDatabase, id: string) {
  const { rows } = await pool.query(
    `select told, tell_at is null as silent, tell_at = due_at as waits_for_due from case_clocks where case_id = $1`,
    [id],
  );
  return rows[0] as { readonly told: string | null; readonly silent: boolean; readonly waits_for_due: boolean | null };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come about within 20 s.');
    await sleep(20);
  }
}

onEachDatabase('deadlines', (database) => {
  let api: TestApi;
  const tellers: DeadlineTeller[] = [];
  const start = (lookEveryMs?: number) => {
    const teller = new DeadlineTeller(database.pool, {
      onTold: () => api.app.context.feed.wake(),
      ...(lookEveryMs ? { lookEveryMs } : {}),
    });
    tellers.push(teller);
    return teller;
  };
  const stopAll = () => Promise.all(tellers.splice(0).map((teller) => teller.close()));
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterEach(stopAll);
  afterAll(() => api.app.close());
  const countOf = async (id: string) => (await told(database)).filter((each) => each === id).length;

  it('are pushed to every screen as they become due soon and as they become overdue', async () => {
    const { jurisdiction } = await api.ask<{ jurisdiction: { cursor: string } }>(
      `{ jurisdiction(code: "${TINY.code}") { cursor } }`,
    );
    const teller = start();
    const added = performance.now();
    // Far enough apart that a busy machine still wakes between the two.
    const id = await addClock(database, 600, 5000);
    teller.wake();
    const stop = new AbortController();
    const heard: { readonly due: string; readonly ofCase: string; readonly awaited: string }[] = [];
    const moments: number[] = [];
    const stream = eventStream<{
      changes: {
        changes: { __typename: string; case?: { id: string; due: string }; clock?: { due: string; awaited: string } }[];
      };
    }>(
      api,
      `subscription($after: Cursor) { changes(jurisdiction: "${TINY.code}", after: $after) { changes { __typename
        ... on DeadlineChange { case { id due } clock { number awaited due } } } } }`,
      { after: jurisdiction.cursor },
      stop.signal,
    );
    for await (const { data } of stream) {
      for (const { case: about, clock } of data!.changes.changes) {
        if (about?.id !== id || !clock) continue;
        heard.push({ due: clock.due, ofCase: about.due, awaited: clock.awaited });
        moments.push(performance.now() - added);
      }
      if (heard.length === 2) break;
    }
    stop.abort();
    expect(heard).toEqual([
      { due: 'due_soon', ofCase: 'due_soon', awaited: 'acceptance' },
      { due: 'overdue', ofCase: 'overdue', awaited: 'acceptance' },
    ]);
    expect(moments[0]).toBeGreaterThanOrEqual(600);
    expect(moments[1]).toBeGreaterThanOrEqual(5000);
    expect(moments[1]).toBeLessThan(15_000);
    expect(await faceOf(database, id)).toMatchObject({ told: 'overdue', silent: true });
  });

  it('that came while nobody ran are told on starting, once, as what they are by then', async () => {
    const overdue = await addClock(database, -5000, -1000);
    const soon = await addClock(database, -5000, 3_600_000);
    const later = await addClock(database, 3_600_000, 7_200_000);
    await sleep(300);
    expect(await told(database)).not.toContain(overdue);
    start();
    await until(async () => (await told(database)).includes(soon));
    expect([await countOf(overdue), await countOf(soon), await countOf(later)]).toEqual([1, 1, 0]);
    expect(await faceOf(database, overdue)).toMatchObject({ told: 'overdue', silent: true });
    expect(await faceOf(database, soon)).toMatchObject({ told: 'due_soon', waits_for_due: true });
    await stopAll();
    start();
    await sleep(500);
    expect([await countOf(overdue), await countOf(soon)]).toEqual([1, 1]);
  });

  it('are told once by however many servers', async () => {
    for (let i = 0; i < 4; i++) start();
    const ids = await Promise.all(Array.from({ length: 40 }, (_, i) => addClock(database, null, 100 + i * 20)));
    for (const teller of tellers) teller.wake();
    await until(async () => (await told(database)).filter((id) => ids.includes(id)).length >= 40);
    await sleep(500);
    const found = (await told(database)).filter((id) => ids.includes(id));
    expect(found.toSorted()).toEqual(ids.toSorted());
  });

  it('are neither repeated nor lost where the clock jumps', async () => {
    start(300);
    const passed = await addClock(database, null, 400);
    const waiting = await addClock(database, null, 3_600_000);
    await until(async () => (await countOf(passed)) === 1);
    // The clock goes an hour back: what was told lies in the future again. Then it goes an hour and a bit ahead.
    await shift(database, passed, 3_600_000);
    await sleep(700);
    expect([await countOf(passed), await countOf(waiting)]).toEqual([1, 0]);
    await shift(database, waiting, -3_600_001);
    await shift(database, passed, -7_200_000);
    await until(async () => (await countOf(waiting)) === 1);
    await sleep(700);
    expect([await countOf(passed), await countOf(waiting)]).toEqual([1, 1]);
  });
});

/** As the clock's hands see it when the clock of the machine jumps the other way. */
async function shift({ pool }: TestDatabase, id: string, milliseconds: number): Promise<void> {
  await pool.query(
    `update case_clocks set due_at = due_at + $2 * interval '1 ms', tell_at = tell_at + $2 * interval '1 ms',
       started_at = started_at + $2 * interval '1 ms' where case_id = $1`,
    [id, milliseconds],
  );
}

onRealDatabase('deadlines of many servers', (database) => {
  beforeAll(async () => {
    const api = await startApi(database, tinyPlace);
    await api.app.close();
  });

  it('wait for a step that is being taken and do not hold up the others', async () => {
    const held = await addClock(database, null, -1000);
    const free = await addClock(database, null, -500);
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query('select from case_states where case_id = $1 for update', [held]);
    const teller = new DeadlineTeller(database.pool, { onTold: () => {} });
    await until(async () => (await told(database)).includes(free));
    expect(await told(database)).not.toContain(held);
    // The step stops the clock, so that there is nothing to tell any more.
    await client.query('update case_clocks set stopped_at = now(), tell_at = null where case_id = $1', [held]);
    await client.query('commit');
    client.release();
    await sleep(1500);
    expect(await told(database)).toEqual([free]);
    await teller.close();
  });

  it('are told once where two programs and many clocks meet', async () => {
    const pools = [1, 2, 3].map(() => createPool({ kind: 'server', url: database.url }, 2));
    const { rows } = await database.pool.query(
      `select count(*)::int as before from change_log where kind = 'deadline'`,
    );
    await database.pool.query(
      `with ids as (select gen_random_uuid() as id from generate_series(1, 3000)), added as (
         insert into cases (jurisdiction_code, id, kind_code, source, description, reported_at, simulated)
         select $1, id, 'hazard', 'platform', '路灯不亮', now(), false from ids returning id
       ), stated as (
         insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state,
           state_at, paused, placement, reopened)
         select $1, id, now(), false, 'platform', 'hazard', 1, 'reported', now(), false, 'no_place', 0 from added
         returning case_id
       )
       insert into case_clocks (jurisdiction_code, case_id, number, awaited, started_at, due_at, tell_at)
       select $1, case_id, 1, 'acceptance', now(), now(), now() from stated`,
      [TINY.code],
    );
    const tellers = pools.map((pool) => new DeadlineTeller(pool, { onTold: () => {} }));
    await until(async () => {
      const { rows: open } = await database.pool.query(
        'select count(*)::int as n from case_clocks where tell_at <= now()',
      );
      return open[0].n === 0;
    });
    await Promise.all(tellers.map((teller) => teller.close()));
    await Promise.all(pools.map((pool) => pool.end()));
    const after = await database.pool.query(
      `select count(*)::int as rows, count(distinct subject_id)::int as cases from change_log where kind = 'deadline'`,
    );
    expect(after.rows[0].rows - rows[0].before).toBe(3000);
    expect(after.rows[0].cases).toBe(after.rows[0].rows);
  });
});
