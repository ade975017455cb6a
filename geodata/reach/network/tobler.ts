/** Steeper is taken as this: where positions lie centimetres apart, heights rounded to metres say nothing. */
const STEEPEST = 1;

/**
 * How many times as long a slope takes as level ground, by Tobler's hiking function: 6 · exp(−3.5 · |slope + 0.05|) km/h
 * (W. Tobler, Three Presentations on Geographical Analysis and Modeling, NCGIA 93-1, 1993). Gently downhill is quicker
 * than level, least at −5 %.
 * @param slope metres risen per metre walked, below 0 downhill.
 */
export function toblerFactor(slope: number): number {
  const s = Math.min(STEEPEST, Math.max(-STEEPEST, slope));
  return exponential(3.5 * (Math.abs(s + 0.05) - 0.05));
}

/** In additions and multiplications only, which every engine rounds alike as Math.exp need not; for |x| ≤ 4. */
function exponential(x: number): number {
  const small = x / 16;
  let sum = 1;
  for (let power = 12; power > 0; power--) sum = 1 + (small / power) * sum;
  const square = sum * sum;
  const fourth = square * square;
  const eighth = fourth * fourth;
  return eighth * eighth;
}
