import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';

/** Would a grid lie in more pieces than now without some of its faces? A grid that loses all of them does not. */
export function wouldPart(coverage: CoverageView, owner: number, gone: readonly number[]): boolean {
  const rest = coverage.piecesWithout(owner, gone).length;
  return rest > 1 && rest > coverage.piecesOf(owner).length;
}
