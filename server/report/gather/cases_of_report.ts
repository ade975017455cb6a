import { figureBounds } from '../../access/counts_scope.ts';
import { type CaseFiguresRow, caseFigureGroups } from '../../cases_desk/figures/case_figures_of.ts';
import type { Context } from '../../context.ts';
import { caseDeadlines } from '../../generated/queries/case_deadlines.ts';
import { gridsBelow } from '../../generated/queries/grids_below.ts';
import { figureGroups, figureOf, isTold } from '../../resolvers/case_figures.ts';
import { waitFigure } from '../../rules/case_figures.ts';
import { many } from '../../store/queryable.ts';
import { type AreaCases, CASE_PARTS, type ReportCases, type WaitFacts } from '../review_report.ts';
import type { AreaOfReport } from './area_of_report.ts';

/** Of so many days before the moment cases are counted: those of the review. */
const DAYS = 30;

/** Figures on the cases of the area and of each part, as far as whoever asks may be told of them. */
export async function casesOfReport(
  { pool, access, actor }: Context,
  jurisdiction: string,
  to: Date,
  { area, level, parts }: AreaOfReport,
): Promise<ReportCases> {
  const from = new Date(to.getTime() - DAYS * 86_400_000);
  const bounds = await figureBounds(access, actor, jurisdiction);
  const region = level === 0 ? null : area.code;
  const isWholeTold =
    bounds.departments === null && (bounds.regionCodes === null || (region !== null && bounds.regionCodes.has(region)));
  const grids = region === null ? null : await many(pool, gridsBelow, { jurisdiction, code: region });
  const common = { jurisdiction, from, to, kinds: null, department: null };
  const scope = [`region ${region ?? '*'}`, 'kinds *'];
  const gridIds = grids?.map(({ id }) => id) ?? null;
  const whole = isWholeTold
    ? (await caseFigureGroups(pool, { ...common, gridIds, by: 'all', members: [], scope })).of('')
    : null;
  const { members } = await figureGroups(pool, jurisdiction, 'region', level + 1);
  const groups = await caseFigureGroups(pool, {
    ...common,
    gridIds: bounds.gridIds,
    by: 'region',
    members,
    scope: [`level ${level + 1}`],
  });
  const told = bounds.departments === null ? parts.filter(({ code }) => isTold(bounds, 'region', code)) : [];
  return {
    from,
    to,
    total: whole && casesOf(whole),
    parts: Object.fromEntries(told.map(({ code }) => [code, casesOf(groups.of(code))])),
    waits: whole === null ? [] : await waitsOf(pool, jurisdiction, whole),
  };
}

function casesOf(row: CaseFiguresRow): AreaCases {
  const rates = CASE_PARTS.map((part) => [part, figureOf(row, part)]);
  return { reported: figureOf(row, 'reported'), ...Object.fromEntries(rates) };
}

async function waitsOf(pool: Context['pool'], jurisdiction: string, row: CaseFiguresRow): Promise<WaitFacts[]> {
  const { counts, question } = row;
  const [waits, deadlines] = await Promise.all([row.waits(), many(pool, caseDeadlines, { jurisdiction })]);
  const general = new Map(deadlines.filter(({ kindCode }) => kindCode === null).map((each) => [each.awaited, each]));
  return waits
    .filter(({ begun }) => begun > 0)
    .map((each) => {
      const rule = general.get(each.awaited);
      return {
        awaited: each.awaited,
        median: waitFigure('median', each, counts, question),
        p90: waitFigure('p90', each, counts, question),
        deadline:
          rule === undefined
            ? null
            : { minutes: rule.minutes, inWorkingHours: rule.inWorkingHours, source: rule.source },
      };
    });
}
