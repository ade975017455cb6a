import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../../geodata/problem.ts';
import { grantAdd } from '../../generated/queries/grant_add.ts';
import { grantEnd } from '../../generated/queries/grant_end.ts';
import type { Role } from '../../generated/schema.ts';
import { exec } from '../../store/queryable.ts';
import { demonstrationAccount, unknownGrant } from './account_problems.ts';
import type { GrantRow } from './account_row.ts';
import { type Administrator, mayGrant, mayManage } from './administrator.ts';
import { checkGrant } from './check_grant.ts';
import { keepAdministrator } from './keep_administrator.ts';
import { seenAccount } from './managed_account.ts';
import { grantsWithIds } from './read_accounts.ts';

export interface WantedGrant {
  readonly account: string;
  readonly role: Role;
  /** Null: every place. */
  readonly jurisdiction: string | null;
  readonly region: string | null;
  readonly department: string | null;
  /** Null: from now on. */
  readonly validFrom: Date | null;
  /** Null: until it is ended. */
  readonly validTo: Date | null;
}

/**
 * Grants a role. Nobody grants beyond himself: neither another place, a region outside his own, a whole place where he holds
 * a region, nor anything that lasts longer than what he holds.
 *
 * @throws Problem UNKNOWN_ACCOUNT, DEMONSTRATION_ACCOUNT, BAD_GRANT, UNKNOWN_REGION, UNKNOWN_DEPARTMENT,
 *   UNKNOWN_JURISDICTION, GRANT_BEYOND, GRANT_EXISTS
 */
export async function grantRole(pool: Pool, by: Administrator, wanted: WantedGrant): Promise<GrantRow> {
  const { account, grants } = await seenAccount(pool, by, wanted.account);
  // It is signed in to without a password.
  if (account.demonstration) throw demonstrationAccount(account.shownName);
  const { role, jurisdiction, region, department, validFrom, validTo } = wanted;
  const granted = { role, jurisdictionCode: jurisdiction, regionCode: region, departmentCode: department, validTo };
  // First whether he may: who asks for a region elsewhere is not told whether there is one.
  if (!mayGrant(by, granted)) throw beyond();
  await checkGrant(pool, wanted, grants);
  const id = randomUUID();
  await exec(pool, grantAdd, {
    ...{ id, accountId: account.id, role, jurisdiction, region, department, validFrom, validTo },
    grantedBy: by.accountId,
  });
  const [grant] = await grantsWithIds(pool, [id]);
  if (grant === undefined) throw unknownGrant(id);
  return grant;
}

/**
 * Ends a grant now; one that ended already stays as it is.
 * @throws Problem UNKNOWN_GRANT, LAST_ADMINISTRATOR
 */
export async function endGrant(pool: Pool, by: Administrator, id: string): Promise<GrantRow> {
  const [found] = await grantsWithIds(pool, [id]);
  if (found === undefined || !mayManage(by, found)) throw unknownGrant(id);
  await keepAdministrator(pool, { grant: id }, (client) => exec(client, grantEnd, { id }));
  const [ended] = await grantsWithIds(pool, [id]);
  if (ended === undefined) throw unknownGrant(id);
  return ended;
}

function beyond(): Problem {
  return new Problem('GRANT_BEYOND', {
    zh: '只能在您自己的管理范围（地方、区域和期限）之内授权。',
    en: 'You can grant only within what you administer yourself: place, region and until when.',
  });
}
