import type { Role } from '../../geodata/access/roles.ts';
import { isInScope } from '../access/case_scope.ts';
import type { Context } from '../context.ts';
import { caseClaimedBy } from '../generated/queries/case_claimed_by.ts';
import type { CaseRow } from '../rows.ts';
import { maybeOne } from '../store/queryable.ts';

/** Whoever holds one of these for the place of a case deals with it and its reporter. */
const ON_THE_GROUND: readonly Role[] = ['grid_worker', 'community', 'street', 'administrator'];

/**
 * The cases that `handlesCase` says yes to, as a query takes them; but for orders that a volunteer claimed, which only their
 * histories tell.
 */
export async function handledParameters({ access, actor }: Pick<Context, 'access' | 'actor'>, jurisdiction: string) {
  const { whole, gridIds, regionCodes } = await access.scopeOf(actor, jurisdiction, ON_THE_GROUND);
  const { departments } = await access.scopeOf(actor, jurisdiction, ['department']);
  return {
    handlesWhole: whole,
    handledGridIds: [...gridIds],
    handledRegionCodes: [...regionCodes],
    handlesAllDepartments: departments === 'all',
    handledDepartments: departments === 'all' ? [] : [...departments],
  };
}

/**
 * Whether the asker handles a case, so that he may know whom it is about and where he lives: grid workers, communities, streets
 * and administrators of its place, the department that it now lies with (not one that was merely called), and the volunteer
 * who claimed it. Leaders, planners and walls see the case and never the person.
 */
export async function handlesCase(context: Pick<Context, 'access' | 'actor' | 'pool'>, row: CaseRow): Promise<boolean> {
  const { access, actor, pool } = context;
  const jurisdiction = row.jurisdictionCode;
  if (isInScope(await access.scopeOf(actor, jurisdiction, ON_THE_GROUND), row)) return true;
  if (row.unitKind === 'department') {
    const { departments } = await access.scopeOf(actor, jurisdiction, ['department']);
    return departments === 'all' || departments.has(row.unitCode!);
  }
  if (row.loop !== 'order' || actor.kind !== 'account') return false;
  if (!isInScope(await access.scopeOf(actor, jurisdiction, ['volunteer']), row)) return false;
  const claimed = await maybeOne(pool, caseClaimedBy, { jurisdiction, caseId: row.id });
  return claimed !== null && claimed.accountId === actor.id;
}
