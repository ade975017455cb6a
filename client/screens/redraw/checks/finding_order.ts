import type { PrincipleResult, RedrawCheck } from '../../../../geodata/redraw/checks/check_types.ts';

/** What is not met and prevents publication first, then what is not met, then the rest; equals in their own order. */
export function inOrderOfNeed<Check extends Pick<RedrawCheck, 'isMet' | 'isRequired'>>(
  checks: readonly Check[],
): Check[] {
  const need = ({ isMet, isRequired }: Check): number => (isMet ? 2 : isRequired ? 0 : 1);
  return [...checks].sort((a, b) => need(a) - need(b));
}

export interface CheckCounts {
  /** Principles. */
  readonly unmet: number;
  readonly unmetRequired: number;
}

export function countUnmet(results: readonly PrincipleResult[]): CheckCounts {
  const unmet = results.filter(({ isMet }) => !isMet);
  const required = unmet.filter(({ checks, isRequired }) =>
    checks.length === 0 ? isRequired : checks.some((check) => !check.isMet && check.isRequired),
  );
  return { unmet: unmet.length, unmetRequired: required.length };
}
