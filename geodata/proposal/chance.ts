/**
 * Exponentially and Gumbel distributed numbers from a table of 4,096 quantiles, rounded so that every machine, whatever the
 * last bit of its logarithm, has the same table and so the same plans for a seed.
 */
const QUANTILES = 4096;
const ROUNDING = 2 ** 20;

const EXPONENTIAL = Float64Array.from(
  { length: QUANTILES },
  (_, i) => Math.round(-Math.log((i + 0.5) / QUANTILES) * ROUNDING) / ROUNDING,
);
const GUMBEL = Float64Array.from(
  { length: QUANTILES },
  (_, i) => Math.round(-Math.log(-Math.log((i + 0.5) / QUANTILES)) * ROUNDING) / ROUNDING,
);

/** Mean 1: a change is accepted at temperature t with the Metropolis probability where it costs less than t × this. */
export function exponential(random: () => number): number {
  return EXPONENTIAL[Math.floor(random() * QUANTILES)]!;
}

/** The choice with the greatest (−cost ÷ t + this) is a choice with probability ∝ exp(−cost ÷ t). */
export function gumbel(random: () => number): number {
  return GUMBEL[Math.floor(random() * QUANTILES)]!;
}
