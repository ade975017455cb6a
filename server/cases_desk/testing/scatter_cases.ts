import fc from 'fast-check';
import type { Pool } from 'pg';
import { AWAITED, type Awaited } from '../../../geodata/cases/case_clocks.ts';
import { outcomeOf } from '../../../geodata/cases/case_outcome.ts';
import { CASE_STATES, type CaseState, ENDED } from '../../../geodata/cases/case_steps.ts';
import { outcomeRow } from '../../cases/case_rows.ts';
import { TINY } from '../../testing/tiny_place.ts';

/** A case as it stands, without a history: what lists and figures read. */
export interface ScatteredCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly description: string;
  readonly address: string | null;
  /** Minutes before now. */
  readonly reportedAgo: number;
  readonly simulated: boolean;
  readonly state: CaseState;
  readonly paused: boolean;
  /** Index of a grid of the tiny place; null: outside, or nowhere where `placed` is false. */
  readonly grid: number | null;
  readonly placed: boolean;
  readonly unit: { readonly kind: 'region' | 'department'; readonly code: string } | null;
  readonly rating: number | null;
  readonly reopened: number;
  /** Minutes from now; null: none. */
  readonly dueIn: number | null;
  readonly soonIn: number | null;
  readonly clocks: readonly ScatteredClock[];
}

export interface ScatteredClock {
  readonly awaited: Awaited;
  readonly department: string | null;
  readonly startedAgo: number;
  readonly minutes: number | null;
  /** Minutes from now. */
  readonly dueIn: number | null;
  readonly stoppedAgo: number | null;
  readonly ranMinutes: number | null;
}

export const GRIDS = ['990001001001001', '990001001002002', '990001001001003', '990001001002004'];
export const KINDS = ['tree', 'tree_branch', 'tree_branch_leaf', 'stone'] as const;
export const DEPARTMENTS = ['fire', 'water', 'police'] as const;

const clock: fc.Arbitrary<ScatteredClock> = fc
  .record({
    awaited: fc.constantFrom(...AWAITED),
    department: fc.option(fc.constantFrom(...DEPARTMENTS)),
    startedAgo: fc.integer({ min: 100, max: 5000 }),
    minutes: fc.option(fc.integer({ min: 1, max: 4000 })),
    stopped: fc.option(fc.integer({ min: 1, max: 99 })),
    pausedMinutes: fc.integer({ min: 0, max: 50 }),
    paused: fc.boolean(),
  })
  .map(({ awaited, department, startedAgo, minutes, stopped, pausedMinutes, paused }) => ({
    awaited,
    department: awaited === 'reporting_in' || awaited === 'call_handling' ? (department ?? 'fire') : null,
    startedAgo,
    minutes,
    dueIn: minutes === null || (paused && stopped === null) ? null : minutes - startedAgo,
    stoppedAgo: stopped,
    ranMinutes: stopped === null ? null : Math.max(0, startedAgo - stopped - pausedMinutes),
  }));

/** Any case, as likely far apart in what is asked for as at one moment or of one place. */
export const scatteredCase: fc.Arbitrary<ScatteredCase> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...KINDS),
    source: fc.constantFrom('hotline', 'snap_report', 'platform'),
    description: fc.constantFrom('路灯不亮', '100% 停电', '井盖_破损', 'Loose cover', '楼道堆物'),
    address: fc.option(fc.constantFrom('示例路 1 号', 'a\\b')),
    // Many at the same moment, so that the id decides.
    reportedAgo: fc.integer({ min: 1, max: 40 }).map((tens) => tens * 10 + 0.5),
    simulated: fc.boolean(),
    state: fc.constantFrom(...CASE_STATES),
    paused: fc.boolean(),
    grid: fc.option(fc.nat({ max: GRIDS.length - 1 })),
    placed: fc.boolean(),
    unit: fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('department' as const), code: fc.constantFrom(...DEPARTMENTS) }),
        fc.record({ kind: fc.constant('region' as const), code: fc.constantFrom(...GRIDS) }),
      ),
    ),
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
    reopened: fc.constantFrom(0, 0, 1, 2),
    dueIn: fc.option(fc.constantFrom(-30, -10, 10, 20, 30)),
    soonBefore: fc.constantFrom(5, 15, 25),
    clocks: fc.array(clock, { maxLength: 5 }),
  })
  .map(({ soonBefore, ...drawn }) => {
    const open = !ENDED.includes(drawn.state);
    const dueIn = open ? drawn.dueIn : null;
    return {
      ...drawn,
      placed: drawn.grid !== null || drawn.placed,
      paused: drawn.paused && open,
      dueIn,
      soonIn: dueIn === null ? null : dueIn - soonBefore,
    };
  });

/** Cases with ids of their own; each that is merged, is merged into the first that is not. */
export const scatteredCases = (maxLength: number) =>
  fc
    .uniqueArray(scatteredCase, { selector: ({ id }) => id, minLength: 1, maxLength })
    .map((cases) =>
      cases.some(({ state }) => state !== 'merged')
        ? cases
        : cases.map((each) => ({ ...each, state: 'closed' as const })),
    );

/** Kinds and departments that the cases are about. */
export async function prepareScatter(pool: Pool): Promise<void> {
  await pool.query(
    `insert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, position_in_list, source)
     values ($1, 'tree', null, '树', 'Tree', 1, '示例'), ($1, 'tree_branch', 'tree', '枝', 'Branch', 2, '示例'),
       ($1, 'tree_branch_leaf', 'tree_branch', '叶', 'Leaf', 3, '示例'), ($1, 'stone', null, '石', 'Stone', 4, '示例')`,
    [TINY.code],
  );
  await pool.query(
    `insert into departments (jurisdiction_code, code, name_zh, name_en)
     select $1, code, code, code from unnest($2::text[]) as d (code)`,
    [TINY.code, [...DEPARTMENTS]],
  );
}

/** In place of all cases that were there. @returns the moment that their minutes are counted from. */
export async function scatter(pool: Pool, cases: readonly ScatteredCase[]): Promise<Date> {
  await forget(pool);
  const { rows: moments } = await pool.query(`select date_trunc('milliseconds', clock_timestamp()) as now`);
  const now = moments[0].now as Date;
  const target = cases.find(({ state }) => state !== 'merged')?.id;
  const rows = cases.map((each) => ({
    ...each,
    ...placeOf(each),
    ...outcomeRow(outcomeOf(each.clocks.map((clock) => clockAt(clock, now)))),
    merged: each.state === 'merged' ? target : null,
  }));
  await pool.query(
    `insert into cases (jurisdiction_code, id, kind_code, source, description, address, reported_at, simulated)
     select $1, r.id, r.kind, r.source, r.description, r.address, $3::timestamptz - r."reportedAgo" * interval '1 minute',
       r.simulated
     from jsonb_to_recordset($2::jsonb) as r (id uuid, kind text, source text, description text, address text,
       "reportedAgo" float8, simulated boolean)`,
    [TINY.code, JSON.stringify(rows), now],
  );
  await pool.query(
    `insert into case_states (jurisdiction_code, case_id, reported_at, simulated, source, kind_code, sequence, state,
       state_at, paused, position, grid_id, placement, unit_kind, unit_code, merged_into, rating, reopened, due_at, due_soon_at,
       called, timed, calls_timed, late_at, calls_late_at, answer_timed, answered, answer_late_at, waits)
     select $1, r.id, $3::timestamptz - r."reportedAgo" * interval '1 minute', r.simulated, r.source, r.kind, 1, r.state, $3,
       r.paused, ST_SetSRID(ST_MakePoint(r.longitude, 38.001), 4326),
       (select id from regions where jurisdiction_code = $1 and code = r."gridCode"), r.placement, r.unit->>'kind',
       r.unit->>'code', r.merged, r.rating, r.reopened, $3 + r."dueIn" * interval '1 minute',
       $3 + r."soonIn" * interval '1 minute', r.called, r.timed, r.calls_timed, r.late_at, r.calls_late_at, r.answer_timed,
       r.answered, r.answer_late_at, r.waits
     from jsonb_to_recordset($2::jsonb) as r (id uuid, kind text, source text, "reportedAgo" float8, simulated boolean,
       state text, paused boolean, longitude float8, "gridCode" text, placement text, unit jsonb, merged uuid,
       rating smallint, reopened integer, "dueIn" float8, "soonIn" float8, called boolean, timed boolean,
       calls_timed boolean, late_at timestamptz, calls_late_at timestamptz, answer_timed boolean, answered boolean,
       answer_late_at timestamptz, waits integer[])`,
    [TINY.code, JSON.stringify(rows), now],
  );
  await pool.query(
    `insert into case_clocks (jurisdiction_code, case_id, number, awaited, department_code, started_at, due_at, stopped_at,
       minutes, ran_minutes)
     select $1, r.id, r.number, r.awaited, r.department, $3::timestamptz - r."startedAgo" * interval '1 minute',
       $3 + r."dueIn" * interval '1 minute', $3 - r."stoppedAgo" * interval '1 minute', r.minutes, r."ranMinutes"
     from jsonb_to_recordset($2::jsonb) as r (id uuid, number integer, awaited text, department text, "startedAgo" float8,
       "dueIn" float8, "stoppedAgo" float8, minutes integer, "ranMinutes" float8)`,
    [
      TINY.code,
      JSON.stringify(rows.flatMap(({ id, clocks }) => clocks.map((each, i) => ({ ...each, id, number: i + 1 })))),
      now,
    ],
  );
  return now;
}

function clockAt({ minutes, dueIn, stoppedAgo, ...clock }: ScatteredClock, now: Date) {
  const at = (from: number) => new Date(now.getTime() + from * 60_000);
  return {
    ...clock,
    time: minutes === null ? null : { minutes, inWorkingHours: false, soonShare: 0.8 },
    dueAt: dueIn === null ? null : at(dueIn),
    stoppedAt: stoppedAgo === null ? null : at(-stoppedAgo),
  };
}

function placeOf({ grid, placed }: ScatteredCase) {
  if (grid !== null) return { placement: 'in_grid', gridCode: GRIDS[grid]!, longitude: 101.001 };
  return { placement: placed ? 'outside' : 'no_place', gridCode: null, longitude: placed ? 101.5 : null };
}

/** The log of events is append-only; only a test may put it aside. */
async function forget(pool: Pool): Promise<void> {
  for (const table of ['cases', 'case_events']) await pool.query(`alter table ${table} disable trigger user`);
  for (const table of ['case_duplicates', 'case_clocks', 'case_states', 'case_events', 'cases']) {
    await pool.query(`delete from ${table}`);
  }
  for (const table of ['cases', 'case_events']) await pool.query(`alter table ${table} enable trigger user`);
}
