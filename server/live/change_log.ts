import type { Pool } from 'pg';
import { caseHistories } from '../cases_desk/case_histories.ts';
import { cases } from '../generated/queries/cases.ts';
import { changesAfter } from '../generated/queries/changes_after.ts';
import { feedHead } from '../generated/queries/feed_head.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import { stations } from '../generated/queries/stations.ts';
import type { CaseEventRow, CaseRow, ChangeRow, JurisdictionRow, ScenarioRow, StationRow } from '../rows.ts';
import { many, one } from '../store/queryable.ts';
import { scenariosWithIds } from '../store/scenario_store.ts';
import type { LogPosition } from './cursor.ts';
import type { ChangeLog, Logged, LogPage } from './shared_reader.ts';

type LogRow = (typeof changesAfter)['row'];

/** Rows read at once. */
const PAGE_ROWS = 500;

/** The change log of one place, with what each change is about as it is when it is read. */
export class DatabaseChangeLog implements ChangeLog<ChangeRow> {
  readonly #pool: Pool;
  readonly #jurisdiction: string;

  constructor(pool: Pool, jurisdiction: string) {
    this.#pool = pool;
    this.#jurisdiction = jurisdiction;
  }

  async now(): Promise<LogPosition> {
    const { transaction } = await one(this.#pool, feedHead, undefined);
    return { transaction: BigInt(transaction), position: 0 };
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
    return {
      changes: await this.#describe(ready),
      more: ready.length === PAGE_ROWS,
      heldBack: ready.length < rows.length,
    };
  }

  async #describe(rows: readonly LogRow[]): Promise<Logged<ChangeRow>[]> {
    const subjects = (kind: string) => [
      ...new Set(rows.filter((row) => row.kind === kind).map(({ subjectId }) => subjectId)),
    ];
    const [cases, stations, places, scenarios] = await Promise.all([
      this.#cases(subjects('case')),
      this.#stations(subjects('station')),
      this.#places(subjects('place')),
      this.#scenarios(subjects('scenario')),
    ]);
    return rows.flatMap((row, index) => {
      if (isRepeated(row, rows, index)) return [];
      const at = { transaction: BigInt(row.transaction), position: row.position };
      const change = changeOf(row, { cases, stations, places, scenarios });
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

  async #stations(codes: readonly string[]): Promise<Known['stations']> {
    if (codes.length === 0) return new Map();
    const rows = await many(this.#pool, stations, { jurisdiction: this.#jurisdiction, codes: [...codes], limit: null });
    return new Map(rows.map((row) => [row.code, { ...row, asOf: null } as StationRow]));
  }

  async #scenarios(ids: readonly string[]): Promise<Known['scenarios']> {
    const rows = await scenariosWithIds(this.#pool, this.#jurisdiction, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #places(codes: readonly string[]): Promise<Known['places']> {
    if (codes.length === 0) return new Map();
    const rows = await many(this.#pool, jurisdictions, { code: this.#jurisdiction });
    return new Map(rows.map((row) => [row.code, row]));
  }
}

/** A station that moves is told of twice by one transaction, as its version ends and as the next begins: once is enough. */
function isRepeated(row: LogRow, rows: readonly LogRow[], index: number): boolean {
  if (row.kind !== 'station') return false;
  return rows
    .slice(index + 1)
    .some(
      (later) => later.transaction === row.transaction && later.kind === row.kind && later.subjectId === row.subjectId,
    );
}

interface Known {
  readonly cases: ReadonlyMap<string, { readonly row: CaseRow; readonly events: readonly CaseEventRow[] }>;
  readonly stations: ReadonlyMap<string, StationRow>;
  readonly places: ReadonlyMap<string, JurisdictionRow>;
  readonly scenarios: ReadonlyMap<string, ScenarioRow>;
}

function changeOf(row: LogRow, { cases, stations, places, scenarios }: Known): ChangeRow | null {
  switch (row.kind) {
    case 'case': {
      const found = cases.get(row.subjectId);
      const event = found?.events.find(({ sequence }) => sequence === row.subjectSequence);
      return found && event ? { kind: 'case', case: found.row, event } : null;
    }
    case 'station':
      return { kind: 'station', code: row.subjectId, station: stations.get(row.subjectId) ?? null };
    case 'place': {
      const jurisdiction = places.get(row.subjectId);
      return jurisdiction ? { kind: 'place', jurisdiction } : null;
    }
    case 'scenario':
      return { kind: 'scenario', id: row.subjectId, scenario: scenarios.get(row.subjectId) ?? null };
    default:
      throw new Error(`Unexpected kind of change: ${row.kind}.`);
  }
}
