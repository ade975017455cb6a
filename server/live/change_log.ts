import type { Pool } from 'pg';
import { caseHistories } from '../cases_desk/case_histories.ts';
import { caseClocks } from '../generated/queries/case_clocks.ts';
import { cases } from '../generated/queries/cases.ts';
import { changesAfter } from '../generated/queries/changes_after.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { stations } from '../generated/queries/stations.ts';
import { hotspotRunsWithIds } from '../hotspots/ask_hotspots.ts';
import type { RedrawRow } from '../redraw/redraw_rows.ts';
import { redrawsWithIds } from '../redraw/redraw_store.ts';
import type {
  CaseClockRow,
  CaseEventRow,
  CaseRow,
  ChangeRow,
  HotspotRunRow,
  JurisdictionRow,
  ScenarioRow,
  StationRow,
} from '../rows.ts';
import { many } from '../store/queryable.ts';
import { scenariosWithIds } from '../store/scenario_store.ts';
import type { LogPosition } from './cursor.ts';
import type { ChangeLog, Logged, LogPage } from './shared_reader.ts';

type LogRow = (typeof changesAfter)['row'];

/** Rows read at once, and so the most that one message tells of. */
const PAGE_ROWS = 200;

/** The change log of one place, with what each change is about as it is when it is read. */
export class DatabaseChangeLog implements ChangeLog<ChangeRow> {
  readonly #pool: Pool;
  readonly #jurisdiction: string;

  constructor(pool: Pool, jurisdiction: string) {
    this.#pool = pool;
    this.#jurisdiction = jurisdiction;
  }

  async after({ transaction, position }: LogPosition): Promise<LogPage<ChangeRow>> {
    const rows = await many(this.#pool, changesAfter, {
      jurisdiction: this.#jurisdiction,
      transaction: String(transaction),
      position,
      limit: PAGE_ROWS,
    });
    // Sorted by transaction, so whatever must wait stands at the end.
    const ready = rows.filter((row) => row.ready);
    const last = ready.at(-1);
    return {
      changes: await this.#describe(ready),
      end: last ? { transaction: BigInt(last.transaction), position: last.position } : null,
      more: ready.length === PAGE_ROWS,
      heldBack: ready.length < rows.length,
    };
  }

  async #describe(rows: readonly LogRow[]): Promise<Logged<ChangeRow>[]> {
    const subjects = (kind: string) => [
      ...new Set(rows.filter((row) => row.kind === kind).map(({ subjectId }) => subjectId)),
    ];
    const [cases, deadlines, hotspots, stations, places, scenarios, redraws] = await Promise.all([
      this.#cases(subjects('case')),
      this.#deadlines(subjects('deadline')),
      this.#hotspots(subjects('hotspot')),
      this.#stations(subjects('station')),
      this.#places([...subjects('place'), ...subjects('case_settings')]),
      this.#scenarios(subjects('scenario')),
      this.#redraws(subjects('redraw')),
    ]);
    return rows.flatMap((row, index) => {
      if (isRepeated(row, rows, index)) return [];
      const at = { transaction: BigInt(row.transaction), position: row.position };
      const change = changeOf(this.#jurisdiction, row, {
        cases,
        deadlines,
        hotspots,
        stations,
        places,
        scenarios,
        redraws,
      });
      return change ? [{ at, change }] : [];
    });
  }

  async #cases(ids: readonly string[]): Promise<Known['cases']> {
    if (ids.length === 0) return new Map();
    const rows = (await many(this.#pool, cases, {
      jurisdiction: this.#jurisdiction,
      ids: [...ids],
    })) as readonly CaseRow[];
    const histories = await caseHistories(this.#pool, this.#jurisdiction, ids);
    return new Map(rows.map((row) => [row.id, { row, events: histories.get(row.id)!.events }]));
  }

  async #deadlines(ids: readonly string[]): Promise<Known['deadlines']> {
    if (ids.length === 0) return new Map();
    const jurisdiction = this.#jurisdiction;
    const rows = (await many(this.#pool, cases, { jurisdiction, ids: [...ids] })) as readonly CaseRow[];
    const clocks = (await many(this.#pool, caseClocks, {
      jurisdiction,
      caseIds: [...ids],
    })) as readonly CaseClockRow[];
    const byCase = Map.groupBy(clocks, ({ caseId }) => caseId);
    return new Map(rows.map((row) => [row.id, { row, clocks: byCase.get(row.id) ?? [] }]));
  }

  async #hotspots(ids: readonly string[]): Promise<Known['hotspots']> {
    const rows = await hotspotRunsWithIds(this.#pool, this.#jurisdiction, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #stations(codes: readonly string[]): Promise<Known['stations']> {
    if (codes.length === 0) return new Map();
    const rows = await many(this.#pool, stations, { jurisdiction: this.#jurisdiction, codes: [...codes], limit: null });
    return new Map(rows.map((row) => [row.code, { ...row, asOf: null } as StationRow]));
  }

  async #scenarios(ids: readonly string[]): Promise<Known['scenarios']> {
    const rows = await scenariosWithIds(this.#pool, this.#jurisdiction, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #redraws(ids: readonly string[]): Promise<Known['redraws']> {
    const rows = await redrawsWithIds(this.#pool, this.#jurisdiction, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #places(codes: readonly string[]): Promise<Known['places']> {
    if (codes.length === 0) return new Map();
    const rows = await many(this.#pool, jurisdictions, { code: this.#jurisdiction });
    return new Map(rows.map((row) => [row.code, row]));
  }
}

/**
 * A station that moves is told of twice by one transaction, as its version ends and as the next begins, and settings by as
 * many statements as changed them: once is enough.
 */
function isRepeated(row: LogRow, rows: readonly LogRow[], index: number): boolean {
  if (row.kind !== 'station' && row.kind !== 'case_settings' && row.kind !== 'redraw') return false;
  return rows
    .slice(index + 1)
    .some(
      (later) => later.transaction === row.transaction && later.kind === row.kind && later.subjectId === row.subjectId,
    );
}

interface Known {
  readonly cases: ReadonlyMap<string, { readonly row: CaseRow; readonly events: readonly CaseEventRow[] }>;
  readonly deadlines: ReadonlyMap<string, { readonly row: CaseRow; readonly clocks: readonly CaseClockRow[] }>;
  readonly hotspots: ReadonlyMap<string, HotspotRunRow>;
  readonly stations: ReadonlyMap<string, StationRow>;
  readonly places: ReadonlyMap<string, JurisdictionRow>;
  readonly scenarios: ReadonlyMap<string, ScenarioRow>;
  readonly redraws: ReadonlyMap<string, RedrawRow>;
}

function changeOf(
  jurisdictionCode: string,
  row: LogRow,
  { cases, deadlines, hotspots, stations, places, scenarios, redraws }: Known,
): ChangeRow | null {
  switch (row.kind) {
    case 'case': {
      const found = cases.get(row.subjectId);
      const event = found?.events.find(({ sequence }) => sequence === row.subjectSequence);
      return found && event ? { kind: 'case', case: found.row, event } : null;
    }
    case 'deadline': {
      const found = deadlines.get(row.subjectId);
      const clock = found?.clocks.find(({ number }) => number === row.subjectSequence);
      return found && clock ? { kind: 'deadline', case: found.row, clock } : null;
    }
    case 'hotspot': {
      const run = hotspots.get(row.subjectId);
      return run ? { kind: 'hotspot', run } : null;
    }
    case 'case_settings': {
      const jurisdiction = places.get(row.subjectId);
      return jurisdiction ? { kind: 'case_settings', jurisdiction } : null;
    }
    case 'station':
      return { kind: 'station', code: row.subjectId, station: stations.get(row.subjectId) ?? null };
    case 'place': {
      const jurisdiction = places.get(row.subjectId);
      return jurisdiction ? { kind: 'place', jurisdiction } : null;
    }
    case 'emergency':
      return { kind: 'emergency', id: row.subjectId };
    case 'scenario':
      return { kind: 'scenario', jurisdictionCode, id: row.subjectId, scenario: scenarios.get(row.subjectId) ?? null };
    case 'redraw':
      return { kind: 'redraw', jurisdictionCode, id: row.subjectId, redraw: redraws.get(row.subjectId) ?? null };
    // A newer server beside this one may write kinds that this one does not know: they must not hold up what it knows.
    default:
      return null;
  }
}
