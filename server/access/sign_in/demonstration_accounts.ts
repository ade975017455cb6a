import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { GRANTED_ROLES } from '../../../geodata/access/roles.ts';
import { accountByName } from '../../generated/queries/account_by_name.ts';
import { accountLock } from '../../generated/queries/account_lock.ts';
import { demonstrationAccountAdd } from '../../generated/queries/demonstration_account_add.ts';
import { demonstrationGrantAdd } from '../../generated/queries/demonstration_grant_add.ts';
import { demonstrationRegions } from '../../generated/queries/demonstration_regions.ts';
import { departments } from '../../generated/queries/departments.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { inTransaction } from '../../store/in_transaction.ts';
import { exec, many, one } from '../../store/queryable.ts';

export type DemonstrationRole = (typeof GRANTED_ROLES)[number];

/** Plainly nobody's. */
const SHOWN_NAMES: Readonly<Record<DemonstrationRole, string>> = {
  resident: '示例居民',
  volunteer: '示例志愿者',
  grid_worker: '示例网格员',
  community: '示例社区',
  street: '示例街道',
  department: '示例部门',
  planner: '示例规划员',
  leader: '示例领导',
  administrator: '示例管理员',
};

/** Kind of region that a role is granted for; the others hold for the whole city. */
const REGIONS: Readonly<Partial<Record<DemonstrationRole, string>>> = {
  volunteer: 'community',
  grid_worker: 'grid',
  community: 'community',
  street: 'street',
};
/** The department that most is asked of. */
const DEPARTMENT = 'urban-management';

/** Codes of the places that a generator invented. */
export async function demonstrationPlaces(pool: Pool): Promise<readonly string[]> {
  return (await many(pool, jurisdictions, {})).filter((place) => place.demonstration).map(({ code }) => code);
}

/**
 * The ready-made account of a role, made with all others when the first is asked for: in each demonstration city a grant of
 * its role, for the grid where most cases are and for the community and street that it lies in. Nowhere else has it any.
 */
export async function demonstrationAccount(
  pool: Pool,
  role: DemonstrationRole,
): Promise<(typeof accountByName)['row']> {
  const places = await demonstrationPlaces(pool);
  await inTransaction(pool, async (client) => {
    await one(client, accountLock, undefined);
    for (const each of GRANTED_ROLES) {
      await exec(client, demonstrationAccountAdd, {
        id: randomUUID(),
        name: nameOf(each),
        shownName: SHOWN_NAMES[each],
      });
    }
    for (const place of places) await grantIn(client, place);
  });
  return one(pool, accountByName, { name: nameOf(role) });
}

async function grantIn(client: PoolClient, jurisdiction: string): Promise<void> {
  const regions = new Map(
    (await many(client, demonstrationRegions, { jurisdiction })).map(({ kind, code }) => [kind, code]),
  );
  const known = (await many(client, departments, { jurisdiction })).filter(({ retired }) => !retired);
  const department = known.find(({ code }) => code === DEPARTMENT) ?? known[0];
  for (const role of GRANTED_ROLES) {
    await exec(client, demonstrationGrantAdd, {
      ...{ id: randomUUID(), name: nameOf(role), role, jurisdiction },
      region: regions.get(REGIONS[role] ?? ''),
      department: role === 'department' ? department?.code : null,
    });
  }
}

/** The colon keeps it apart from every account that is signed in to by password. */
function nameOf(role: DemonstrationRole): string {
  return `demonstration:${role}`;
}
