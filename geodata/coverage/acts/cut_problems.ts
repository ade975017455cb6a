import { Problem } from '../../problem.ts';
import { placeOf } from '../problems.ts';
import type { CoverageState } from '../state/coverage_state.ts';

const SENTENCES = {
  cut_too_short: { zh: '切割线至少要有两个不同的点', en: 'The cutting line needs two different points' },
  cut_divides_nothing: { zh: '切割线没有把任何地块分成两部分', en: 'The cutting line divides no face in two' },
  cut_too_close: {
    zh: '切割线与已有边界相距不足一厘米或过于缠绕，请避开或从顶点处切开',
    en: 'The cutting line runs within a centimetre of boundaries, or tangles with them; keep off or cut at a vertex',
  },
} as const;

/** @param x, y where on the lattice; NaN for nowhere in particular */
export function cutProblem(state: CoverageState, code: keyof typeof SENTENCES, x: number, y: number): Problem {
  const place = placeOf(state.lattice, x, y);
  const { zh, en } = SENTENCES[code];
  return new Problem(code, { zh: `${zh}（${place}）。`, en: `${en}, at ${place}.` });
}
