import { caseTotals } from '../generated/queries/case_totals.ts';
import type { JurisdictionResolvers } from '../generated/schema.ts';
import { caseFigures } from '../rules/case_figures.ts';
import { one } from '../store/queryable.ts';
import { checkWindow } from './arguments.ts';

export const jurisdictionCaseFigures: NonNullable<JurisdictionResolvers['caseFigures']> = async (
  { code },
  { window },
  { pool },
) => {
  const { from, to } = checkWindow(window);
  return caseFigures(await one(pool, caseTotals, { jurisdiction: code, from, to }), { from, to });
};
