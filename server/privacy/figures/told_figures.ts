import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { type CaseFiguresRow, caseFigureGroups } from '../../cases_desk/figures/case_figures_of.ts';
import { caseKinds } from '../../generated/queries/case_kinds.ts';
import { gridPaths } from '../../generated/queries/grid_paths.ts';
import { NO_CASES } from '../../rules/case_figures.ts';
import { many } from '../../store/queryable.ts';
import { privacySecretOf } from '../privacy_secret.ts';
import { type FigurePart, tellsHidden } from './count_columns.ts';
import { type Leaf, type ToldGroup, toldGroups, toldTree, WHOLE } from './told_table.ts';

/** How the figures of a group are told to whoever may not see small counts. */
export interface Told {
  hides(part: FigurePart): boolean;
  /** The digest of a figure's inputs could be tried out for small counts; this one cannot without the database's secret. */
  disguise(digest: string): string;
}

export type By = 'region' | 'kind' | 'department';

/** Figures of the cases of a window for whoever may not see small counts, each group with what is hidden of it. */
export interface ToldFigures {
  readonly groups: readonly string[];
  /** By the code of a region, kind or department; '' for the whole place. */
  of(code: string): CaseFiguresRow;
}

/**
 * Small counts are hidden over the whole tree at once, whatever part of it is asked for: of two answers nobody learns more
 * than of the tree.
 */
export async function toldFigures(
  pool: Pool,
  asked: { readonly jurisdiction: string; readonly from: Date; readonly to: Date },
  by: By,
): Promise<ToldFigures> {
  const { asOf, told } = await TABLES[by](pool, asked);
  const secret = await privacySecretOf(pool);
  const { jurisdiction, from, to } = asked;
  return {
    groups: [...told.keys()],
    of(code) {
      const { counts, hidden } = told.get(code) ?? { counts: NO_CASES, hidden: [] };
      return {
        question: { jurisdiction, from, to, scope: [by, code], asOf },
        // Of those merged and those simulated there may be few as well, and both are told beside every figure.
        counts: { ...counts, merged: 0, simulated: 0 },
        waits: async () => [],
        before: async () => {
          const before = { jurisdiction, from: new Date(2 * from.getTime() - to.getTime()), to: from };
          return (await toldFigures(pool, before, by)).of(code);
        },
        told: {
          hides: (part) => tellsHidden(part, hidden),
          disguise: (digest) => createHmac('sha256', secret).update(digest).digest('hex'),
        },
      };
    },
  };
}

type Asked = Parameters<typeof toldFigures>[1];
interface Table {
  readonly asOf: Date;
  readonly told: ReadonlyMap<string, ToldGroup>;
}

const TABLES: Readonly<Record<By, (pool: Pool, asked: Asked) => Promise<Table>>> = {
  async region(pool, asked) {
    const grids = await many(pool, gridPaths, { jurisdiction: asked.jurisdiction });
    const keys = [...grids.map(({ gridId }) => gridId), OUTSIDE];
    const found = await countedBy(pool, asked, 'region', keys);
    const leaves = grids.map(({ gridId, codes }): Leaf => ({ path: codes, counts: found.of(gridId).counts }));
    return tableOf(found, [...leaves, { path: [OUTSIDE_CODE], counts: found.of(OUTSIDE).counts }]);
  },
  async kind(pool, asked) {
    const kinds = await many(pool, caseKinds, { jurisdiction: asked.jurisdiction });
    const parents = new Map(kinds.map(({ code, parentCode }) => [code, parentCode]));
    const hasBelow = new Set(parents.values());
    const found = await countedBy(pool, asked, 'kind', [...parents.keys()]);
    const leaves = kinds.map(({ code }): Leaf => {
      const path = [];
      for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) path.unshift(at);
      // Cases of a kind that has others below it, and of none of those.
      if (hasBelow.has(code)) path.push(`${code} ${OUTSIDE_CODE}`);
      return { path, counts: found.of(code).counts };
    });
    return tableOf(found, leaves);
  },
  async department(pool, asked) {
    const found = await countedBy(pool, asked, 'department', []);
    const told = toldGroups(found.groups.map((code) => [code, found.of(code).counts]));
    return { asOf: found.of(WHOLE).question.asOf, told };
  },
};

/** The key that cases outside every grid are counted by. */
const OUTSIDE = '';
/** A row that is never told, but could be reckoned from those that are. */
const OUTSIDE_CODE = '-';

function countedBy(pool: Pool, asked: Asked, by: By, keys: readonly string[]) {
  const members = keys.map((key) => ({ key, group: key }));
  return caseFigureGroups(pool, { ...asked, gridIds: null, kinds: null, department: null, by, members, scope: [] });
}

function tableOf(found: Awaited<ReturnType<typeof caseFigureGroups>>, leaves: readonly Leaf[]): Table {
  return { asOf: found.of(WHOLE).question.asOf, told: toldTree(leaves) };
}
