/**
 * Logarithm of the likelihood ratio of a cylinder that holds `cases` of `total` where `expected` are expected (Kulldorff
 * 1997, formula 6; the same for the permutation model, Kulldorff et al. 2005). It is `total` times the Kullback–Leibler
 * divergence of the two shares. 0 where no more than expected are there: only hot places are looked for.
 *
 * @param expected more than 0 and less than `total`
 */
export function likelihoodRatio(cases: number, expected: number, total: number): number {
  if (cases <= expected) return 0;
  const outside = total - cases;
  const beyond = outside === 0 ? 0 : outside * Math.log(outside / (total - expected));
  return cases * Math.log(cases / expected) + beyond;
}

/**
 * Whether the ratio may exceed a limit, told without a logarithm; a false answer is certain. The divergence is never more
 * than chi-square (Gibbs and Su 2002, theorem 5), and the logarithm itself never more than (x − 1)(x + 5) / (4x + 2)
 * above 1 and 2 (x − 1) / (x + 1) below it (Topsøe 2007).
 */
export function mayExceed(limit: number, cases: number, expected: number, total: number): boolean {
  const excess = cases - expected;
  if (!(excess > 0 && excess * excess * total > limit * expected * (total - expected))) return false;
  const inside = (cases * (cases + 5 * expected)) / (expected * (4 * cases + 2 * expected));
  const outside = (2 * (total - cases)) / (2 * total - cases - expected);
  return excess * (inside - outside) * (1 + 1e-9) > limit;
}

/** The most cases, at least `atLeast`, whose likelihood ratio is not above the limit; `total` where all are not. */
export function mostCasesWithin(limit: number, expected: number, total: number, atLeast: number): number {
  if (!(expected < total)) return total;
  let within = Math.max(atLeast, Math.floor(expected));
  let above = total + 1;
  while (above - within > 1) {
    const middle = (within + above) >>> 1;
    if (likelihoodRatio(middle, expected, total) > limit) above = middle;
    else within = middle;
  }
  return Math.min(within, total);
}
