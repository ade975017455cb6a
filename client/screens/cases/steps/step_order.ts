import type { CaseStep } from '../../../../geodata/cases/case_steps.ts';

/** What moves a case on stands first, in the order of its life. */
const ONWARD: readonly CaseStep[] = [
  'resumed',
  'accepted',
  'assigned',
  'claimed',
  'reported_in',
  'call_handled',
  'handled',
  'verified',
  'closed',
  'rated',
  'unmerged',
  'reopened',
  'whistled',
  'merged',
  'refused',
];
/** Keys that begin a step, wherever the focus is on the desk. */
export const STEP_KEYS: Readonly<Record<string, readonly CaseStep[]>> = {
  r: ['accepted'],
  a: ['assigned', 'reassigned'],
  f: ['handled'],
  c: ['noted'],
};

/** Where a step stands among those offered: the way on first. */
export function stepRank(step: CaseStep): number {
  const at = ONWARD.indexOf(step);
  return at < 0 ? ONWARD.length : at;
}
