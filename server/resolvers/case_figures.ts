import type { Pool } from 'pg';
import { AWAITED } from '../../geodata/cases/case_clocks.ts';
import { notAllowed } from '../access/access_problems.ts';
import { checkFigureBounds, type FigureBounds, figureBounds } from '../access/counts_scope.ts';
import { type CaseFiguresRow, caseFigureGroups, type FiguresAsked } from '../cases_desk/figures/case_figures_of.ts';
import { kindsBelow } from '../cases_desk/kinds_below.ts';
import { caseFigureGrids } from '../generated/queries/case_figure_grids.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { departments } from '../generated/queries/departments.ts';
import { gridsBelow } from '../generated/queries/grids_below.ts';
import { regions } from '../generated/queries/regions.ts';
import type {
  Awaited,
  CaseFigureRow,
  CaseFiguresResolvers,
  CaseGrouping,
  Figure,
  JurisdictionResolvers,
} from '../generated/schema.ts';
import type { FigurePart } from '../privacy/figures/count_columns.ts';
import { toldFigures } from '../privacy/figures/told_figures.ts';
import { wallFigures } from '../privacy/figures/wall_figures.ts';
import { hidesSmallCounts } from '../privacy/hides_small_counts.ts';
import { caseFigure, waitFigure } from '../rules/case_figures.ts';
import { hiddenFigure } from '../rules/hidden_figure.ts';
import { many } from '../store/queryable.ts';
import { checkWindow } from './arguments.ts';
import { localName } from './local_name.ts';

export const jurisdictionCaseFigures: NonNullable<JurisdictionResolvers['caseFigures']> = async (
  { code: jurisdiction },
  { window, region = null, kinds = null, department = null },
  { pool, actor, access },
) => {
  const { from, to } = checkWindow(window);
  const bounds = await figureBounds(access, actor, jurisdiction);
  checkFigureBounds(bounds, jurisdiction, region, department);
  if (hidesSmallCounts(actor)) return wallFigures(pool, { jurisdiction, from, to, region, kinds, department });
  const below = region === null ? null : await many(pool, gridsBelow, { jurisdiction, code: region });
  const found = await caseFigureGroups(pool, {
    jurisdiction,
    from,
    to,
    gridIds: below?.map(({ id }) => id) ?? bounds.gridIds,
    kinds: kinds && kindsBelow(await many(pool, caseKinds, { jurisdiction }), kinds),
    by: department === null ? 'all' : 'department',
    department,
    members: [],
    scope: [`region ${region ?? boundsName(bounds)}`, `kinds ${kinds ? [...kinds].sort().join(' ') : '*'}`],
  });
  return found.of(department ?? '');
};

export const jurisdictionCaseFigureTable: NonNullable<JurisdictionResolvers['caseFigureTable']> = async (
  { code: jurisdiction },
  { window, by, level = null },
  { pool, actor, access },
) => {
  const { from, to } = checkWindow(window);
  const bounds = await figureBounds(access, actor, jurisdiction);
  if (bounds.departments !== null && by !== 'department') throw notAllowed(`caseFigureTable(by: ${by})`, jurisdiction);
  const { members, rows } = await GROUPS[by](pool, jurisdiction, level ?? 1);
  const found = hidesSmallCounts(actor)
    ? await toldFigures(pool, { jurisdiction, from, to }, by)
    : await caseFigureGroups(pool, {
        jurisdiction,
        from,
        to,
        gridIds: bounds.gridIds,
        kinds: null,
        by,
        department: null,
        members,
        scope: [
          by === 'region' ? `level ${level ?? 1}` : by,
          ...(bounds.regionCodes === null ? [] : [boundsName(bounds)]),
        ],
      });
  const counted = new Set(found.groups);
  return rows
    .filter(({ always, code }) => always || counted.has(code))
    .filter(({ code }) => isTold(bounds, by, code))
    .map(({ code, name }) => ({ code, name, figures: found.of(code) }));
};

/** Names what figures are made of where that is not the whole place. */
function boundsName({ regionCodes }: FigureBounds): string {
  return regionCodes === null ? '*' : [...regionCodes].sort().join(' ');
}

/** Whether a row of a table is within what the asker may see. */
export function isTold({ regionCodes, departments }: FigureBounds, by: CaseGrouping, code: string): boolean {
  // Of a region above his own only a part would be counted.
  if (by === 'region') return regionCodes === null || regionCodes.has(code);
  return by !== 'department' || departments === null || departments === 'all' || departments.has(code);
}

export const CaseFigures: CaseFiguresResolvers = {
  reported: (row) => figureOf(row, 'reported'),
  closed: (row) => figureOf(row, 'closed'),
  response: (row) => figureOf(row, 'response'),
  resolution: (row) => figureOf(row, 'resolution'),
  satisfaction: (row) => figureOf(row, 'satisfaction'),
  overdue: (row) => figureOf(row, 'overdue'),
  reopened: (row) => figureOf(row, 'reopened'),
  waits: async ({ counts, question, waits }) =>
    [...(await waits())]
      .sort((a, b) => order(a.awaited) - order(b.awaited))
      .map((each) => ({
        awaited: each.awaited,
        median: waitFigure('median', each, counts, question),
        p90: waitFigure('p90', each, counts, question),
      })),
  before: (row: CaseFiguresRow) => row.before(),
};

/** Its value, or only what it means where it would tell a hidden count. */
export function figureOf({ counts, question, told }: CaseFiguresRow, part: FigurePart): Figure {
  const figure = caseFigure(part, counts, question);
  if (told === undefined) return figure;
  const disguised = { ...figure, digest: told.disguise(figure.digest) };
  return told.hides(part) ? hiddenFigure(disguised) : disguised;
}

const order = (awaited: Awaited) => AWAITED.indexOf(awaited);

interface Groups {
  readonly members: FiguresAsked['members'];
  /** In their order; `always`: also without cases. */
  readonly rows: readonly (Pick<CaseFigureRow, 'code' | 'name'> & { readonly always: boolean })[];
}

/** What a table has rows for, in their order. */
export function figureGroups(pool: Pool, jurisdiction: string, by: CaseGrouping, level: number): Promise<Groups> {
  return GROUPS[by](pool, jurisdiction, level);
}

const GROUPS: Readonly<Record<CaseGrouping, (pool: Pool, jurisdiction: string, level: number) => Promise<Groups>>> = {
  async region(pool, jurisdiction, level) {
    const present = await many(pool, regions, { jurisdiction, level, limit: null });
    // A case keeps the version of the grid that it was given.
    const members = await many(pool, caseFigureGrids, { jurisdiction, level });
    const rows = present.map((row) => ({ code: row.code, name: localName(row), always: true }));
    return { members, rows: [...rows, ...(await endedRows(pool, jurisdiction, members, rows))] };
  },
  async kind(pool, jurisdiction) {
    const kinds = await many(pool, caseKinds, { jurisdiction });
    return {
      members: kinds.flatMap(({ code: group }) => kindsBelow(kinds, [group]).map((key) => ({ key, group }))),
      rows: kinds.map((row) => ({
        code: row.code,
        name: localName(row),
        always: row.parentCode === null && !row.retired,
      })),
    };
  },
  async department(pool, jurisdiction) {
    const rows = await many(pool, departments, { jurisdiction });
    return { members: [], rows: rows.map((row) => ({ code: row.code, name: localName(row), always: !row.retired })) };
  },
};

/** Regions that are no more, as grids that were merged: those with cases have their row, so that all sum up to the whole. */
async function endedRows(
  pool: Pool,
  jurisdiction: string,
  members: Groups['members'],
  present: Groups['rows'],
): Promise<Groups['rows']> {
  const isThere = new Set(present.map(({ code }) => code));
  const ended = members.filter(({ group }) => !isThere.has(group));
  if (ended.length === 0) return [];
  const versions = await many(pool, regions, { jurisdiction, ids: ended.map(({ key }) => Number(key)) });
  const names = new Map(versions.map((row) => [row.code, localName(row)]));
  return [...new Set(ended.map(({ group }) => group))]
    .sort()
    .map((code) => ({ code, name: names.get(code) ?? { zh: code, en: null }, always: false }));
}
