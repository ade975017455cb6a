import type { AreaCases, CategoryCoverage, RankedPart } from './review_report.ts';

/** Rates of cases that count towards the mark of a part; the overdue count by what is not overdue. */
export const MARKED_RATES = ['response', 'resolution', 'satisfaction', 'overdue'] as const;

/**
 * What the mark of one part is the plain mean of: its coverage by each category, and its rates. Null where nothing could be
 * judged; it is then left out, not taken for nothing.
 */
export function markedShares(
  code: string,
  coverage: readonly CategoryCoverage[],
  cases: AreaCases | undefined,
): readonly (number | null)[] {
  const reach = coverage.map(({ parts }) => parts[code]?.residents.value ?? null);
  const rates = MARKED_RATES.map((part) => {
    const value = cases?.[part].value ?? null;
    return value === null || part !== 'overdue' ? value : 1 - value;
  });
  return [...reach, ...rates];
}

/**
 * Puts parts in the order of their marks, the best first. Equal marks share a rank. The grade is the third of the ranking
 * that a part stands in, so it needs no threshold; fewer than three parts have none.
 */
export function rankParts(shares: ReadonlyMap<string, readonly (number | null)[]>): RankedPart[] {
  const marked = [...shares].map(([code, all]) => {
    const known = all.filter((share) => share !== null);
    return { code, score: known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length };
  });
  const scores = marked.flatMap(({ score }) => (score === null ? [] : [score]));
  return marked
    .map(({ code, score }): RankedPart => {
      if (score === null) return { code, score, rank: null, grade: null };
      const rank = 1 + scores.filter((other) => other > score).length;
      const third = Math.ceil((3 * rank) / scores.length);
      return { code, score, rank, grade: scores.length < 3 ? null : (third as 1 | 2 | 3) };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.code < b.code ? -1 : 1));
}
