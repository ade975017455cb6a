import type { HotlineReport } from '../../../geodata/hotline/hotline_answer.ts';
import { Problem } from '../../../geodata/problem.ts';
import type { NewCase } from '../../cases/new_case.ts';
import { casesByKeys } from '../../generated/queries/cases_by_keys.ts';
import { checkAgainstPlace, checkWords, type ReportedPlace, sameReport } from '../../rules/case_report.ts';
import { many, type Queryable } from '../../store/queryable.ts';
import { caseKey } from '../senders/case_key.ts';
import type { RefuseKind } from '../senders/sender_kinds.ts';

/** A row that can be stored. */
export interface CheckedRow {
  readonly report: HotlineReport;
  readonly asCase: NewCase;
  /** The same was stored before. */
  readonly repeated: boolean;
}

export interface RowRefusal {
  readonly report: HotlineReport;
  readonly problem: Problem;
}

/** Keys looked up by one statement. */
const AT_ONCE = 1000;

/** Does to each row what the intake will do to it, so that a dry run tells what a true run would meet. */
export async function checkReports(
  database: Queryable,
  place: ReportedPlace & { readonly code: string },
  sender: string,
  refuseKind: RefuseKind,
  reports: readonly HotlineReport[],
): Promise<{ readonly rows: readonly CheckedRow[]; readonly refusals: readonly RowRefusal[] }> {
  const rows: CheckedRow[] = [];
  const refusals: RowRefusal[] = [];
  const now = new Date();
  for (let at = 0; at < reports.length; at += AT_ONCE) {
    const some = reports.slice(at, at + AT_ONCE).map((report) => ({ report, asCase: caseOf(report, sender) }));
    const known = await knownCases(
      database,
      place.code,
      some.map(({ asCase }) => asCase.idempotencyKey!),
    );
    for (const { report, asCase } of some) {
      try {
        const checked = checkWords(asCase);
        checkAgainstPlace(checked, place, now);
        const refused = refuseKind(checked.kind);
        if (refused) throw refused;
        const said = known.get(checked.idempotencyKey!);
        if (said && !sameReport(said, checked)) throw changed(report.number);
        rows.push({ report, asCase: checked, repeated: said !== undefined });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        refusals.push({ report, problem });
      }
    }
  }
  return { rows, refusals };
}

function caseOf(
  { number, reportedAt, kind, description, address, position, name, phone, email }: HotlineReport,
  sender: string,
): NewCase {
  return {
    kind,
    position: position && { longitude: position[0], latitude: position[1] },
    address,
    source: 'hotline',
    sender,
    description,
    reportedAt: new Date(reportedAt),
    reporter: { name, phone, email },
    photos: [],
    idempotencyKey: caseKey(sender, number),
    simulated: false,
  };
}

async function knownCases(database: Queryable, jurisdiction: string, keys: readonly string[]) {
  const rows = await many(database, casesByKeys, { jurisdiction, keys });
  return new Map(
    rows.map(({ key, kindCode, longitude, latitude, source, sender, address, description, photos }) => {
      const position = longitude === null || latitude === null ? null : { longitude, latitude };
      const said = { kind: kindCode, position, source: source as NewCase['source'], sender, address, description };
      return [key, { ...said, photos: photos ?? [] }];
    }),
  );
}

export function changed(number: string): Problem {
  return new Problem('HOTLINE_CHANGED', {
    zh: `编号“${number.slice(0, 60)}”以前导入过，内容与现在不同；已有的案件不会被改写，请在案件中处理。`,
    en: `The number '${number.slice(0, 60)}' was brought in before and said something else; a case is not written over: deal with it there.`,
  });
}
