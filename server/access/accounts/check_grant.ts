import { Problem } from '../../../geodata/problem.ts';
import { departments } from '../../generated/queries/departments.ts';
import { jurisdictions } from '../../generated/queries/jurisdictions.ts';
import { regions } from '../../generated/queries/regions.ts';
import { many, maybeOne, type Queryable } from '../../store/queryable.ts';
import type { GrantRow } from './account_row.ts';
import type { WantedGrant } from './grant_role.ts';

/** A form that asks for a day gives its beginning. */
const PAST_MS = 24 * 3_600_000;
const LATEST = new Date('2200-01-01T00:00:00Z');

/**
 * Whether a grant makes sense: what it is for exists, and it lies ahead.
 * @param grants that the account has.
 * @throws Problem BAD_GRANT, UNKNOWN_JURISDICTION, UNKNOWN_REGION, UNKNOWN_DEPARTMENT, GRANT_EXISTS
 */
export async function checkGrant(database: Queryable, wanted: WantedGrant, grants: readonly GrantRow[]): Promise<void> {
  const { role, jurisdiction, region, department } = wanted;
  if (role === 'wall') throw badGrant('大屏不是账号的角色', 'a wall is no role of an account');
  if (department !== null && role !== 'department') {
    throw badGrant('只有“部门”角色可以指定部门', 'only the role department is for a department');
  }
  if (region !== null && role === 'department') {
    throw badGrant('“部门”角色不按区域授权', 'the role department is for no region');
  }
  if (jurisdiction === null && (region ?? department) !== null) {
    throw badGrant('区域和部门须写明所属的地方', 'a region or department goes with its place');
  }
  checkPeriod(wanted, new Date());
  if (jurisdiction !== null) await checkPlace(database, jurisdiction, region, department);
  if (grants.some((grant) => isSame(grant, wanted))) {
    throw new Problem('GRANT_EXISTS', {
      zh: '该账号已有同样的授权，并且仍然有效；如需改期限，请先终止原授权。',
      en: 'The account holds just this already; to change its period, end it first.',
    });
  }
}

function checkPeriod({ validFrom, validTo }: WantedGrant, now: Date): void {
  const from = validFrom ?? now;
  if (from.getTime() < now.getTime() - PAST_MS) {
    throw badGrant('开始时间不能早于现在', 'it cannot begin in the past');
  }
  if (validTo === null) return;
  if (validTo <= from || validTo <= now)
    throw badGrant('结束时间须晚于开始时间和现在', 'it must end after it begins, and after now');
  if (validTo > LATEST)
    throw badGrant('结束时间过远；长期有效请不填', 'it ends too far off; leave the end out for good');
}

async function checkPlace(
  database: Queryable,
  jurisdiction: string,
  region: string | null,
  department: string | null,
): Promise<void> {
  if ((await maybeOne(database, jurisdictions, { code: jurisdiction })) === null) {
    throw unknown('UNKNOWN_JURISDICTION', ['地方', 'place'], jurisdiction);
  }
  if (region !== null && (await many(database, regions, { jurisdiction, codes: [region] })).length === 0) {
    throw unknown('UNKNOWN_REGION', ['区域', 'region'], region);
  }
  if (department === null) return;
  const known = await many(database, departments, { jurisdiction });
  if (known.some(({ code, retired }) => code === department && !retired)) return;
  throw unknown('UNKNOWN_DEPARTMENT', ['部门', 'department'], department);
}

/** What holds now or will, and as long: a longer one may follow a shorter. */
function isSame(grant: GrantRow, { role, jurisdiction, region, department, validTo }: WantedGrant): boolean {
  return (
    grant.role === role &&
    grant.jurisdictionCode === jurisdiction &&
    grant.regionCode === region &&
    grant.departmentCode === department &&
    grant.validTo?.getTime() === validTo?.getTime()
  );
}

function badGrant(zh: string, en: string): Problem {
  return new Problem('BAD_GRANT', { zh: `授权不对：${zh}。`, en: `This cannot be granted: ${en}.` });
}

function unknown(code: string, [zh, en]: readonly [string, string], given: string): Problem {
  return new Problem(code, {
    zh: `没有代码为“${given.slice(0, 60)}”的${zh}。`,
    en: `There is no ${en} with the code '${given.slice(0, 60)}'.`,
  });
}
