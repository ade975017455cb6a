import type { DraftFigures } from '../figures/draft_figures.ts';
import type { CheckRules, PrincipleResult } from './check_types.ts';
import { PrincipleChecks } from './principle_checks.ts';

/**
 * The report for submission and publication: the nine principles, and before them the drawing itself, checked exactly.
 *
 * @param today figures of the base as it is
 * @throws Problem `coverage_crossing`, `coverage_island` where the coverage is no coverage any more
 */
export function checkPrinciples(today: DraftFigures, draft: DraftFigures, rules?: CheckRules): PrincipleResult[] {
  draft.coverage.check();
  return new PrincipleChecks(draft, rules, today).report();
}

/** May it be published? What only advises does not stand in the way. */
export function isPublishable(results: readonly PrincipleResult[]): boolean {
  return results.every(({ checks }) => checks.every(({ isMet, isRequired }) => isMet || !isRequired));
}
