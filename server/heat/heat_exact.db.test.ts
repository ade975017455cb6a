import type { Socket } from 'node:net';
import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { CASE_STATES } from '../../geodata/cases/case_steps.ts';
import { HEAT_SOURCES } from '../../geodata/heat/facet.ts';
import { columnOf, heatGrid, longitudeOf, rowOf } from '../../geodata/heat/heat_grid.ts';
import type { Bounds } from '../../geodata/place.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase, onRealDatabase, type TestDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { foldAllHeat, foldHeat } from './fold_heat.ts';
import { evenSteps, oneStep } from './heat_steps.ts';
import { readCounts } from './read_counts.ts';
import { rebuildHeat } from './rebuild_heat.ts';
import { addPlainCases, changePlainCase, groupPlainly, type PlainCase } from './testing/plain_cases.ts';

const KINDS = ['hazard', 'wish', 'snap_report'];
const START = Date.parse('2024-11-20T03:04:05Z');
const TWO_YEARS = 2 * 366 * 86_400_000;
const DAY = 86_400_000;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const longitudes = fc.oneof(
  share.map((part) => TINY.west - 0.01 + part * (TINY.east - TINY.west + 0.02)),
  // On the west edges of cells.
  fc.nat(100).map((i) => longitudeOf(0, columnOf(TINY.west) + i)),
);
const latitudes = share.map((part) => TINY.south - 0.01 + part * (TINY.north - TINY.south + 0.02));
const positions = fc.oneof(
  { weight: 9, arbitrary: fc.record({ longitude: longitudes, latitude: latitudes }) },
  { weight: 1, arbitrary: fc.constant({ longitude: null, latitude: null }) },
);
const moments = fc
  .oneof(
    share.map((part) => START + part * TWO_YEARS),
    fc.nat(50).map((minute) => START + 300 * DAY + minute * 30_000),
    // Midnights in China and whole minutes.
    fc.nat(700).map((day) => Date.parse('2024-11-20T00:00:00+08:00') + day * DAY),
  )
  .map((ms) => new Date(ms));
const present = fc
  .tuple(positions, fc.constantFrom(...KINDS), fc.constantFrom(...CASE_STATES))
  .map(([position, kind, state]) => ({ ...position, kind, state }));
const plainCases = fc
  .tuple(present, moments, fc.constantFrom(...HEAT_SOURCES), fc.boolean())
  .map(([now, reportedAt, source, simulated]): PlainCase => ({ ...now, reportedAt, source, simulated }));
const steps = fc.oneof(
  fc.record({ do: fc.constant('report' as const), cases: fc.array(plainCases, { minLength: 1, maxLength: 40 }) }),
  fc.record({ do: fc.constant('change' as const), which: fc.nat(), to: present }),
  fc.record({ do: fc.constant('fold' as const), limit: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ do: fc.constant('rebuild' as const) }),
);
const some = <T extends string>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null, freq: 2 });
const questions = fc
  .record({
    corners: fc.tuple(longitudes, latitudes, longitudes, latitudes),
    zoom: fc.double({ min: 2, max: 20, noNaN: true }),
    from: moments,
    length: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 400_000 })),
    kinds: some(KINDS),
    sources: some(HEAT_SOURCES),
    states: some(CASE_STATES),
  })
  .map(({ corners: [a, b, c, d], from, length, ...rest }) => ({
    ...rest,
    box: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as Bounds,
    fromMinute: Math.floor(from.getTime() / 60_000),
    toMinute: Math.floor(from.getTime() / 60_000) + length,
  }));
type Question = typeof questions extends fc.Arbitrary<infer T> ? T : never;

async function numbersOf(database: TestDatabase, kinds: readonly string[]): Promise<number[]> {
  const { rows } = await database.pool.query(
    'select number from case_kinds where jurisdiction_code = $1 and code = any($2)',
    [TINY.code, kinds],
  );
  return rows.map(({ number }) => Number(number));
}

/** Heat and the plain GROUP BY in one snapshot. */
async function expectSame(database: TestDatabase, question: Question): Promise<void> {
  const grid = heatGrid(question.box, question.zoom, [100, 37, 102, 39])!;
  const { kinds, sources, states, fromMinute, toMinute } = question;
  const numbers = kinds && (await numbersOf(database, kinds));
  const asked = {
    jurisdiction: TINY.code,
    grid,
    steps: oneStep(fromMinute, toMinute),
    filter: { kinds: numbers, sources, states },
  };
  await inTransaction(database.pool, async (client) => {
    await client.query('set transaction isolation level repeatable read');
    const { counts, total, upToDate } = await readCounts(client, asked);
    const expected = await groupPlainly(client, { ...question, place: TINY.code, grid });
    expect(counts).toEqual(expected);
    expect(total).toBe(expected.reduce((sum, count) => sum + count, 0));
    expect(upToDate).toBe(true);
  });
}

onEachDatabase('counts of heat', (database) => {
  const ids: string[] = [];
  beforeAll(() => loadPlace(database.pool, tinyPlace));

  const take = async (step: typeof steps extends fc.Arbitrary<infer T> ? T : never) => {
    if (step.do === 'report') ids.push(...(await addPlainCases(database.pool, TINY.code, step.cases)));
    else if (step.do === 'fold') await foldHeat(database.pool, TINY.code, step.limit);
    else if (step.do === 'rebuild') await rebuildHeat(database.pool, TINY.code);
    else if (ids.length > 0) await changePlainCase(database.pool, TINY.code, ids[step.which % ids.length]!, step.to);
  };

  it('have the columns, rows, minutes and facets that geodata has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(longitudes, latitudes), { minLength: 1, maxLength: 50 }), async (points) => {
        const { rows } = await database.pool.query(
          `select heat_column(p) as x, heat_row(p) as y from unnest($1::float8[], $2::float8[]) as u (a, b)
            cross join lateral ST_SetSRID(ST_MakePoint(a, b), 4326) as p`,
          [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)],
        );
        expect(rows).toEqual(points.map(([longitude, latitude]) => ({ x: columnOf(longitude), y: rowOf(latitude) })));
      }),
      { numRuns: 20 },
    );
    const { rows } = await database.pool.query(
      `select pg_get_constraintdef(oid) as check from pg_constraint
        where conname in ('cases_source_check', 'case_states_state_check') order by conname`,
    );
    const listed = rows.map(({ check }) => [...String(check).matchAll(/'([a-z0-9_]+)'/g)].map(([, value]) => value));
    expect(listed[0]?.sort()).toEqual([...CASE_STATES].sort());
    expect(listed[1]?.sort()).toEqual([...HEAT_SOURCES].sort());
    const facets = await database.pool.query(
      `select heat_facet(3, source, state, true) as facet from unnest($1::text[]) as s (source), unnest($2::text[]) as t (state)
        order by 1`,
      [HEAT_SOURCES, CASE_STATES],
    );
    expect(facets.rows.map(({ facet }) => facet)).toEqual(
      HEAT_SOURCES.flatMap((_, source) =>
        CASE_STATES.map((_, state) => 3 * 512 + (source + 1) * 32 + (state + 1) * 2 + 1),
      ),
    );
  });

  it('are those of a plain GROUP BY at every moment, wherever cases went and whatever was folded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 8 }), questions, async (taken, question) => {
        for (const step of taken) await take(step);
        await expectSame(database, question);
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(ids.length).toBeGreaterThan(100);
  });

  it('are the same by steps, however long those are', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.integer({ min: 1, max: 40 }), async (question, most) => {
        const grid = heatGrid(question.box, 14, [100, 37, 102, 39])!;
        const even = evenSteps(question.fromMinute, question.toMinute, most);
        expect(even.count).toBeLessThanOrEqual(most);
        expect(even.fromMinute).toBeLessThanOrEqual(question.fromMinute);
        expect(even.toMinute).toBeGreaterThanOrEqual(question.toMinute);
        const filter = { kinds: null, sources: question.sources, states: question.states };
        const { counts } = await readCounts(database.pool, { jurisdiction: TINY.code, grid, steps: even, filter });
        const cells = grid.columns * grid.rows;
        for (const step of [0, even.count >> 1, even.count - 1]) {
          const fromMinute = even.fromMinute + step * even.stepMinutes;
          const expected = await groupPlainly(database.pool, {
            ...{ ...question, kinds: null, place: TINY.code, grid },
            ...{ fromMinute, toMinute: fromMinute + even.stepMinutes },
          });
          expect(counts.subarray(step * cells, (step + 1) * cells)).toEqual(expected);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('survive a connection that is cut after any statement of a fold', async () => {
    const sample = fc.sample(fc.array(plainCases, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 7 })[0]!;
    for (let statements = 1; statements < 8; statements++) {
      ids.push(...(await addPlainCases(database.pool, TINY.code, sample)));
      const before = await waiting(database);
      const failed = await cutAfter(database, statements, () => foldHeat(database.pool, TINY.code));
      if (!failed) {
        await meetCutLine(database);
        break;
      }
      expect(await waiting(database)).toBe(before);
      await expectSame(database, everything());
    }
    await foldAllHeat(database.pool, TINY.code);
    expect(await waiting(database)).toBe(0);
    await expectSame(database, everything());
  });

  it('survive a connection that is cut after any statement while they are made anew', async () => {
    const sample = fc.sample(fc.array(plainCases, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 8 })[0]!;
    for (let statements = 1; statements < 14; statements++) {
      ids.push(...(await addPlainCases(database.pool, TINY.code, sample)));
      await cutAfter(database, statements, () => rebuildHeat(database.pool, TINY.code), 1);
      await meetCutLine(database);
      await expectSame(database, everything());
    }
    await rebuildHeat(database.pool, TINY.code);
    expect(await waiting(database)).toBe(0);
    await expectSame(database, everything());
  });

  it('answer the same, bit for bit, folded case by case and made anew', async () => {
    await foldAllHeat(database.pool, TINY.code);
    const asked = fc.sample(questions, { numRuns: 40, seed: 17 });
    const answers = () =>
      Promise.all(
        asked.map(async ({ box, zoom, fromMinute, toMinute, kinds, sources, states }) =>
          readCounts(database.pool, {
            jurisdiction: TINY.code,
            grid: heatGrid(box, zoom, [100, 37, 102, 39])!,
            steps: evenSteps(fromMinute, toMinute, 5),
            filter: { kinds: kinds && (await numbersOf(database, kinds)), sources, states },
          }),
        ),
      );
    const folded = await answers();
    await rebuildHeat(database.pool, TINY.code);
    expect(await answers()).toEqual(folded);
    expect(folded.some(({ total }) => total > 100)).toBe(true);
  });

  it('can be made anew from the cases', async () => {
    await database.pool.query('update heat_counts set counts = array[]::bytea[], totals = null where span = 2');
    await rebuildHeat(database.pool, TINY.code);
    expect(await waiting(database)).toBe(0);
    await expectSame(database, everything());
    await expectSame(database, { ...everything(), fromMinute: Math.floor(START / 60_000), zoom: 16 });
  });
});

onRealDatabase('counts of heat while many write', (database) => {
  beforeAll(() => loadPlace(database.pool, tinyPlace));

  it('are those of a plain GROUP BY in every snapshot, with commits out of order, two who fold and one who makes them anew', async () => {
    const batches = fc.sample(fc.array(plainCases, { minLength: 20, maxLength: 20 }), { numRuns: 120, seed: 11 });
    const asked = fc.sample(questions, { numRuns: 60, seed: 13 });
    let writing = true;
    let [folded, rebuilt] = [0, 0];
    const write = async (mine: readonly (readonly PlainCase[])[]) => {
      // Round again where nobody got to make the counts anew twice meanwhile.
      for (let turn = 0; turn < mine.length || folded <= 100 || rebuilt <= 1; turn++) {
        const batch = mine[turn % mine.length]!;
        await inTransaction(database.pool, async (client) => {
          const ids = await addPlainCases(client, TINY.code, batch);
          await pause((turn * 7) % 23);
          for (const id of ids.slice(0, 4)) await changePlainCase(client, TINY.code, id, batch.at(-1)!);
          await pause((turn * 5) % 11);
        });
      }
    };
    const fold = async () => {
      while (writing) {
        folded += (await foldHeat(database.pool, TINY.code, 70)) ?? 0;
        await pause(3);
      }
    };
    const rebuild = async () => {
      while (writing) {
        await rebuildHeat(database.pool, TINY.code);
        rebuilt++;
        await pause(40);
      }
    };
    const folders = [fold(), fold(), rebuild()];
    const writers = Array.from({ length: 4 }, (_, writer) => write(batches.filter((_, i) => i % 4 === writer)));
    const written = Promise.all(writers);
    for (const question of asked) await expectSame(database, question);
    await written;
    writing = false;
    await Promise.all(folders);
    expect(folded).toBeGreaterThan(100);
    expect(rebuilt).toBeGreaterThan(1);
    await foldAllHeat(database.pool, TINY.code);
    await expectSame(database, everything());
  });
});

const everything = (): Question => ({
  ...{ box: [100, 37, 102, 39], zoom: 10, kinds: null, sources: null, states: null },
  fromMinute: Date.parse('2020-01-01') / 60_000,
  toMinute: Date.parse('2030-01-01') / 60_000,
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function waiting(database: TestDatabase): Promise<number> {
  const { rows } = await database.pool.query('select count(*)::integer as n from heat_deltas');
  return Number(rows[0].n);
}

/** Works on a line, the first of the pool or one after it, that is cut when so many statements were answered. */
async function cutAfter({ pool }: TestDatabase, statements: number, work: () => Promise<unknown>, lines = 0) {
  let left = lines;
  const cut = (client: PoolClient) => {
    if (left-- > 0) return;
    pool.off('acquire', cut);
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    let answered = 0;
    stream.on('data', (bytes: Buffer) => {
      // Each statement ends with ReadyForQuery: 'Z', length 5, state of the transaction.
      answered += bytes.toString('latin1').split('Z\0\0\0\x05').length - 1;
      if (answered >= statements) stream.destroy();
    });
  };
  pool.on('acquire', cut);
  return work()
    .then(
      () => false,
      () => true,
    )
    .finally(() => pool.off('acquire', cut));
}

/** One that was cut behind its commit is found out when it is used again. */
async function meetCutLine({ pool }: TestDatabase): Promise<void> {
  await pool.query('select').catch(() => undefined);
}
