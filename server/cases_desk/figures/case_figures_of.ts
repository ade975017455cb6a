import type { Pool } from 'pg';
import { AWAITED } from '../../../geodata/cases/case_clocks.ts';
import { caseFigureWaits } from '../../generated/queries/case_figure_waits.ts';
import { caseFigures } from '../../generated/queries/case_figures.ts';
import type { Awaited } from '../../generated/schema.ts';
import type { Told } from '../../privacy/figures/told_figures.ts';
import { type CaseCounts, type CaseQuestion, NO_CASES, type WaitCounts } from '../../rules/case_figures.ts';
import { many } from '../../store/queryable.ts';

/** Figures of one group, and how to come by what not everybody asks for. */
export interface CaseFiguresRow {
  readonly question: CaseQuestion;
  readonly counts: CaseCounts;
  readonly waits: () => Promise<readonly WaitCounts[]>;
  /** The same for the period of equal length before. */
  readonly before: () => Promise<CaseFiguresRow>;
  /** For whoever may not see small counts; missing: all is told. */
  readonly told?: Told;
}

/** Which cases are counted, and together with which. */
export interface FiguresAsked {
  readonly jurisdiction: string;
  readonly from: Date;
  readonly to: Date;
  /** Null: wherever. */
  readonly gridIds: readonly number[] | null;
  /** With those below; null: of whatever kind. */
  readonly kinds: readonly string[] | null;
  readonly by: 'all' | 'region' | 'kind' | 'department';
  /** With `department`: only this one. */
  readonly department: string | null;
  /** With `region` and `kind`: a grid's id or a kind's code, and the group that it belongs to. */
  readonly members: readonly { readonly key: string; readonly group: string }[];
  /** Names all that for the digest. */
  readonly scope: readonly string[];
}

/** From here on in `AWAITED`, what is awaited of called departments. */
const OF_CALLS = AWAITED.indexOf('reporting_in');

/** By group; one without cases in the window has figures of nothing. */
export interface CaseFigureGroups {
  readonly groups: readonly string[];
  of(group: string): CaseFiguresRow;
}

/** Counts of every group by one query; waits and the period before by one each, once anybody asks. */
export async function caseFigureGroups(pool: Pool, asked: FiguresAsked): Promise<CaseFigureGroups> {
  const { jurisdiction, from, to, by, scope } = asked;
  const parameters = {
    jurisdiction,
    from,
    to,
    by,
    gridIds: asked.gridIds,
    kinds: asked.kinds,
    department: asked.department,
    keys: asked.members.map(({ key }) => key),
    groups: asked.members.map(({ group }) => group),
  };
  const rows = await many(pool, caseFigures, parameters);
  const counts = new Map(rows.map(({ group, asOf: _, ...counted }) => [group, counted]));
  const asOf = rows[0]?.asOf ?? new Date();
  const waits = once(async () => {
    const found = await many(pool, caseFigureWaits, { ...parameters, awaited: [...AWAITED], calls: OF_CALLS });
    return Map.groupBy(found, ({ group }) => group);
  });
  const before = once(() =>
    caseFigureGroups(pool, { ...asked, from: new Date(2 * from.getTime() - to.getTime()), to: from }),
  );
  return {
    groups: rows.map(({ group }) => group),
    of: (group) => ({
      question: { jurisdiction, from, to, scope: [...scope, group], asOf },
      counts: counts.get(group) ?? NO_CASES,
      waits: async () => ((await waits()).get(group) ?? []).map((row) => ({ ...row, awaited: row.awaited as Awaited })),
      before: async () => (await before()).of(group),
    }),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let working: Promise<T> | null = null;
  return () => {
    working ??= work();
    return working;
  };
}
