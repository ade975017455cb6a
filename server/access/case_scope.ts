import { BOUND_BY_REGION } from '../../geodata/access/roles.ts';
import type { CaseRow } from '../rows.ts';
import type { ActorGrant } from './actor.ts';

/** Which cases of a place somebody may see. */
export interface CaseScope {
  readonly jurisdiction: string;
  /** All of them. */
  readonly whole: boolean;
  /** Ids of every version of the grids, and of what lies above them, in the regions granted. */
  readonly gridIds: ReadonlySet<number>;
  /** Codes of the regions granted and of those below. */
  readonly regionCodes: ReadonlySet<string>;
  /** Departments that cases lie with or were called to. */
  readonly departments: 'all' | ReadonlySet<string>;
  /** Grids in which only orders are seen, 点单. */
  readonly orderGridIds: 'all' | ReadonlySet<number>;
  /** Whose own reports are seen. */
  readonly accountId: string | null;
  readonly wall: boolean;
  /** The same for all who see the same. */
  readonly key: string;
}

/** Regions below each of some, as `regions_below.sql` gives them. */
export interface RegionBelow {
  readonly top: string;
  readonly id: number;
  readonly code: string;
}

/** Codes of the regions that grants name. */
export function regionsNamed(grants: readonly ActorGrant[]): string[] {
  return [...new Set(grants.flatMap(({ region }) => (region === null ? [] : [region])))].sort();
}

/**
 * The scope that grants give together.
 *
 * @param grants that hold now in the place.
 * @param below what lies below the regions that they name.
 * @param accountId of the account that holds them; null for a wall.
 */
export function caseScope(
  jurisdiction: string,
  grants: readonly ActorGrant[],
  below: readonly RegionBelow[],
  accountId: string | null,
): CaseScope {
  const byPlace = grants.filter(({ role }) => BOUND_BY_REGION.includes(role));
  const volunteers = grants.filter(({ role }) => role === 'volunteer');
  const ofDepartments = grants.filter(({ role }) => role === 'department');
  const under = (some: readonly ActorGrant[]) => {
    const tops = new Set(some.map(({ region }) => region));
    return below.filter(({ top }) => tops.has(top));
  };
  const whole = byPlace.some(({ region }) => region === null);
  return {
    jurisdiction,
    whole,
    gridIds: new Set(under(byPlace).map(({ id }) => id)),
    regionCodes: new Set(under(byPlace).map(({ code }) => code)),
    departments: ofDepartments.some(({ department }) => department === null)
      ? 'all'
      : new Set(ofDepartments.map(({ department }) => department!)),
    orderGridIds: volunteers.some(({ region }) => region === null)
      ? 'all'
      : new Set(under(volunteers).map(({ id }) => id)),
    // Whoever holds nothing in the place any more does not see his reports there either.
    accountId: grants.length > 0 ? accountId : null,
    wall: grants.length > 0 && grants.every(({ role }) => role === 'wall'),
    key: scopeKey(grants, whole ? null : accountId),
  };
}

/** Names what grants give: the same for all who hold the same, and own reports where those count. */
export function scopeKey(grants: readonly ActorGrant[], accountId: string | null): string {
  const held = grants.map(({ role, jurisdiction, region, department }) =>
    JSON.stringify([role, jurisdiction, region, department]),
  );
  return JSON.stringify([[...new Set(held)].sort(), accountId]);
}

/** Whether some grants give every case of their places, so that it makes no difference who holds them. */
export function givesWholePlace(grants: readonly ActorGrant[]): boolean {
  return grants.length > 0 && grants.every(({ role, region }) => BOUND_BY_REGION.includes(role) && region === null);
}

/** What of a case says who may see it. */
export type ScopedCase = Pick<
  CaseRow,
  'jurisdictionCode' | 'gridId' | 'unitKind' | 'unitCode' | 'calledDepartments' | 'reporterAccount' | 'loop'
>;

/** Whether a case is within a scope. */
export function isInScope(scope: CaseScope, row: ScopedCase): boolean {
  if (row.jurisdictionCode !== scope.jurisdiction) return false;
  if (scope.whole) return true;
  const { gridId, unitKind, unitCode, calledDepartments, reporterAccount, loop } = row;
  if (gridId !== null && scope.gridIds.has(gridId)) return true;
  if (unitKind === 'region' && scope.regionCodes.has(unitCode!)) return true;
  if (unitKind === 'department' && holds(scope.departments, unitCode!)) return true;
  if (calledDepartments.some((department) => holds(scope.departments, department))) return true;
  if (reporterAccount !== null && reporterAccount === scope.accountId) return true;
  return loop === 'order' && gridId !== null && holds(scope.orderGridIds, gridId);
}

function holds<Value>(all: 'all' | ReadonlySet<Value>, value: Value): boolean {
  return all === 'all' || all.has(value);
}

/**
 * The scope as queries take it. What there is none of is null, and goes away before they are planned.
 * @param ownIds cases that the account of the scope reported.
 */
export function scopeParameters(scope: CaseScope, ownIds: readonly string[]) {
  const { whole, gridIds, regionCodes, departments, orderGridIds, accountId } = scope;
  return {
    scopeWhole: whole,
    scopeGridIds: [...gridIds],
    scopeRegionCodes: [...regionCodes],
    scopeAllDepartments: departments === 'all',
    scopeDepartments: listed(departments),
    scopeAllOrders: orderGridIds === 'all',
    scopeOrderGridIds: listed(orderGridIds),
    scopeOwnIds: accountId === null || ownIds.length === 0 ? null : [...ownIds],
  };
}

/** Null where there are none, or all of them. */
function listed<Value>(some: 'all' | ReadonlySet<Value>): Value[] | null {
  return some === 'all' || some.size === 0 ? null : [...some];
}

/** Whether nothing but one's own reports is in it: these are found by whose they are. */
export function isOwnOnly({ whole, gridIds, regionCodes, departments, orderGridIds }: CaseScope): boolean {
  if (whole || gridIds.size > 0 || regionCodes.size > 0) return false;
  return departments !== 'all' && departments.size === 0 && orderGridIds !== 'all' && orderGridIds.size === 0;
}
