import type { Figure } from '../generated/schema.ts';
import { type CoverageWithin, circleFigure, giniFigure, quantileFigure, shareFigure } from './coverage_figures.ts';

/** Every figure of one area, each once, so that one can be found by its digest. */
export function* figuresOfArea(coverage: Omit<CoverageWithin, 'index'>): Generator<Figure> {
  const seen = new Set<number>();
  for (const [index, minutes] of coverage.minutes.entries()) {
    if (seen.has(minutes)) continue;
    seen.add(minutes);
    for (const key of ['households', 'residents', 'residents60'] as const) {
      yield shareFigure({ ...coverage, index }, key);
      yield circleFigure({ ...coverage, index }, key);
    }
  }
  const whole = { ...coverage, index: 0 };
  yield quantileFigure(whole, 'median');
  yield quantileFigure(whole, 'p90');
  yield giniFigure(whole);
}
