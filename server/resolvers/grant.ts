import type { GrantRow } from '../access/accounts/account_row.ts';
import { administratorOf } from '../access/accounts/administrator.ts';
import { endGrant, grantRole } from '../access/accounts/grant_role.ts';
import { grantsWithIds } from '../access/accounts/read_accounts.ts';
import { noteAudit } from '../access/audit/audit_mutation.ts';
import type { GrantResolvers, MutationResolvers } from '../generated/schema.ts';

export const Grant: GrantResolvers = {
  jurisdiction: ({ jurisdictionCode }) => jurisdictionCode,
  jurisdictionName: ({ jurisdictionZh, jurisdictionEn }) => nameOf(jurisdictionZh, jurisdictionEn),
  region: ({ regionCode }) => regionCode,
  regionName: ({ regionZh, regionEn }) => nameOf(regionZh, regionEn),
  department: ({ departmentCode }) => departmentCode,
  departmentName: ({ departmentZh, departmentEn }) => nameOf(departmentZh, departmentEn),
};

export const grantMutations: Required<Pick<MutationResolvers, 'grantRole' | 'endGrant'>> = {
  async grantRole(_, { grant }, context) {
    const by = await administratorOf(context.pool, context.actor);
    const {
      account,
      role,
      jurisdiction = null,
      region = null,
      department = null,
      validFrom = null,
      validTo = null,
    } = grant;
    const wanted = { account, role, jurisdiction, region, department, validFrom, validTo };
    const granted = await grantRole(context.pool, by, wanted);
    noteAudit(context, { after: { grant: granted.id, ...noted(granted) } });
    context.access.wake();
    return granted;
  },
  async endGrant(_, { id }, context) {
    const by = await administratorOf(context.pool, context.actor);
    const [before] = await grantsWithIds(context.pool, [id]);
    const ended = await endGrant(context.pool, by, id);
    noteAudit(context, { before: before ? noted(before) : null, after: noted(ended) });
    context.access.wake();
    return ended;
  },
};

function noted({ accountId, role, jurisdictionCode, regionCode, departmentCode, validFrom, validTo }: GrantRow) {
  return {
    ...{ account: accountId, role, jurisdiction: jurisdictionCode, region: regionCode, department: departmentCode },
    ...{ validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null },
  };
}

function nameOf(zh: string | null, en: string | null) {
  return zh === null ? null : { zh, en };
}
