import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { addCases } from '../generated/queries/add_cases.ts';
import { caseByKey } from '../generated/queries/case_by_key.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { jurisdictions } from '../generated/queries/jurisdictions.ts';
import type { CaseSource } from '../generated/schema.ts';
import { type CheckedReport, checkReport, sameReport } from '../rules/case_report.ts';
import { many, maybeOne } from '../store/queryable.ts';
import type { NewCase, ReportOutcome } from './new_case.ts';

/** Who reported, where nobody has an account yet. */
const REPORTER: Readonly<Record<CaseSource, string>> = {
  snap_report: '群众',
  hotline: '12345 热线',
  grid_worker: '网格员',
  platform: '平台',
  open311: 'Open311',
  other_system: '其他系统',
};

/** The one door through which cases come in, whatever the way. */
export class CaseIntake {
  readonly #pool: Pool;
  readonly #onWritten: () => void;

  /** @param onWritten called after each write, so that readers of the change log look. */
  constructor(pool: Pool, onWritten: () => void = () => {}) {
    this.#pool = pool;
    this.#onWritten = onWritten;
  }

  /**
   * Stores reports and answers once they are durable: one outcome for each, in their order. A report that is wrong fails
   * alone.
   */
  async report(jurisdiction: string, cases: readonly NewCase[]): Promise<readonly ReportOutcome[]> {
    const place = await maybeOne(this.#pool, jurisdictions, { code: jurisdiction });
    if (!place) return cases.map(() => ({ problem: unknownPlace(jurisdiction) }));
    const kinds = (await many(this.#pool, caseKinds, { jurisdiction })).map(({ code }) => code);
    const outcomes: ReportOutcome[] = [];
    for (const reported of cases) {
      outcomes.push(
        await this.#store(jurisdiction, reported, {
          kinds,
          bounds: [place.west, place.south, place.east, place.north],
        }),
      );
    }
    this.#onWritten();
    return outcomes;
  }

  async close(): Promise<void> {}

  async #store(
    jurisdiction: string,
    reported: NewCase,
    place: Parameters<typeof checkReport>[1],
  ): Promise<ReportOutcome> {
    try {
      const report = checkReport(reported, place);
      const added = await many(this.#pool, addCases, {
        jurisdiction,
        ids: [randomUUID()],
        kinds: [report.kind],
        longitudes: [report.longitude ?? Number.NaN],
        latitudes: [report.latitude ?? Number.NaN],
        sources: [report.source],
        descriptions: [report.description],
        moments: [reported.reportedAt ?? new Date()],
        actors: [REPORTER[report.source]],
        keys: [report.idempotencyKey ?? ''],
        simulated: reported.simulated,
      });
      const id = added[0]?.caseId;
      return id ? { id, repeated: false } : { id: await this.#earlier(jurisdiction, report), repeated: true };
    } catch (error) {
      if (error instanceof Problem) return { problem: error };
      throw error;
    }
  }

  async #earlier(jurisdiction: string, report: CheckedReport): Promise<string> {
    const key = report.idempotencyKey!;
    const row = await maybeOne(this.#pool, caseByKey, { jurisdiction, key });
    const known = row && { ...row, kind: row.kindCode, source: row.source as CaseSource, idempotencyKey: key };
    if (known && sameReport(known, report)) return known.id;
    throw new Problem('IDEMPOTENCY_CONFLICT', {
      zh: `idempotencyKey“${key.slice(0, 60)}”已用于另一条内容不同的上报。`,
      en: `The idempotencyKey '${key.slice(0, 60)}' was used for a report that says something else.`,
    });
  }
}

function unknownPlace(code: string): Problem {
  return new Problem('UNKNOWN_JURISDICTION', {
    zh: `没有代码为“${code}”的地方。`,
    en: `There is no place with the code '${code}'.`,
  });
}
