import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act, OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { Problem } from '../../../../geodata/problem.ts';
import type { LatticePoint } from './hand.ts';

/**
 * Cuts along a line, asks something of the coverage as it is then, and takes the cut back. A line that runs along arcs alone
 * cuts nothing, which is as good.
 *
 * @param id of the edit to be: what the cut makes has the same keys then
 * @returns the acts of the cut, none where nothing was cut, and the answer
 * @throws Problem of the coverage
 */
export function afterCut<T>(
  coverage: Coverage,
  line: readonly LatticePoint[],
  owners: readonly OwnerKey[],
  id: string,
  ask: () => T,
): { readonly acts: readonly Act[]; readonly answer: T } {
  const acts: Act[] = [{ kind: 'cut', line: line.map(({ x, y }) => [x, y] as const), owners }];
  let change: ReturnType<Coverage['apply']>;
  try {
    change = coverage.apply({ id, acts });
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'cut_divides_nothing') return { acts: [], answer: ask() };
    throw cause;
  }
  try {
    return { acts, answer: ask() };
  } finally {
    coverage.revert(change);
  }
}
