import { BOUND_BY_REGION } from '../../../../geodata/access/roles.ts';
import type { MyGrant } from '../../../access/me.ts';
import type { CaseGrouping } from '../../../generated/operations.ts';

const GROUPINGS = ['region', 'kind', 'department'] as const satisfies readonly CaseGrouping[];

/** Of which figures somebody is told, so that he is offered no others. */
export interface FigureScope {
  /** What tables may be broken down by. */
  readonly groupings: readonly CaseGrouping[];
  /** What files may be: one whose counts are of a part of the place would tell small ones beside that of the whole. */
  readonly files: readonly CaseGrouping[];
  /** Departments of which alone there are figures; null: of all cases. */
  readonly departments: readonly string[] | null;
}

/** @param grants that hold in the place; `server/access/counts_scope.ts` judges alike. */
export function figureScope(grants: readonly Pick<MyGrant, 'role' | 'region' | 'department'>[]): FigureScope {
  const byPlace = grants.filter(({ role }) => BOUND_BY_REGION.includes(role));
  if (byPlace.length === 0) {
    const departments = grants.flatMap(({ role, department }) =>
      role === 'department' && department ? [department] : [],
    );
    return { groupings: ['department'], files: ['department'], departments: [...new Set(departments)] };
  }
  const isWhole = byPlace.some(({ region }) => region === null);
  return { groupings: GROUPINGS, files: isWhole ? GROUPINGS : ['region'], departments: null };
}

/**
 * The department that figures are asked of: the one chosen, or for whoever is told of departments alone, of his own.
 * @returns undefined where he has none, so that there is nothing to ask
 */
export function askedDepartment({ departments }: FigureScope, chosen: string | null): string | null | undefined {
  if (departments === null) return chosen;
  if (chosen !== null && (departments.length === 0 || departments.includes(chosen))) return chosen;
  return departments[0];
}
