/** Types generated for queries found in "sql/queries/grants_of_accounts.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'GrantsOfAccounts' parameters type */
export interface IGrantsOfAccountsParams {
  accountIds: readonly (string | null)[];
}

/** 'GrantsOfAccounts' return type */
export interface IGrantsOfAccountsResult {
  accountId: string;
  departmentCode: string | null;
  id: string;
  jurisdictionCode: string | null;
  regionCode: string | null;
  role: string;
  validFrom: Date;
  validTo: Date | null;
}

/** 'GrantsOfAccounts' query type */
export interface IGrantsOfAccountsQuery {
  params: IGrantsOfAccountsParams;
  result: IGrantsOfAccountsResult;
}

const grantsOfAccountsIR: Statement = {"usedParamSet":{"accountIds":true},"params":[{"name":"accountIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":233,"b":244}]}],"statement":"-- All of them, those that hold first.\nselect g.id::text as \"id!\", g.account_id::text as \"account_id!\", g.role, g.jurisdiction_code, g.region_code, g.department_code,\n  g.valid_from, g.valid_to\nfrom grants g\nwhere g.account_id = any(:accountIds!::text[]::uuid[])\norder by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id"};

/**
 * Query generated from SQL:
 * ```
 * -- All of them, those that hold first.
 * select g.id::text as "id!", g.account_id::text as "account_id!", g.role, g.jurisdiction_code, g.region_code, g.department_code,
 *   g.valid_from, g.valid_to
 * from grants g
 * where g.account_id = any(:accountIds!::text[]::uuid[])
 * order by g.valid_to is not null and g.valid_to <= now(), g.valid_from, g.id
 * ```
 */
export const grantsOfAccounts = new NamedQuery<IGrantsOfAccountsParams,IGrantsOfAccountsResult>('grantsOfAccounts', grantsOfAccountsIR);
