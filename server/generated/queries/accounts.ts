/** Types generated for queries found in "sql/queries/accounts.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Accounts' parameters type */
export interface IAccountsParams {
  ids: readonly (string | null)[];
}

/** 'Accounts' return type */
export interface IAccountsResult {
  createdAt: Date;
  createdBy: string | null;
  demonstration: boolean;
  disabledAt: Date | null;
  id: string;
  lastSeenAt: Date | null;
  name: string;
  shownName: string;
  totp: boolean;
  unifiedLogin: boolean;
}

/** 'Accounts' query type */
export interface IAccountsQuery {
  params: IAccountsParams;
  result: IAccountsResult;
}

const accountsIR: Statement = {"usedParamSet":{"ids":true},"params":[{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":402,"b":406}]}],"statement":"-- Those that the ids name, each with when it was last seen.\nselect a.id::text as \"id!\", a.name, a.shown_name, a.totp_secret is not null as \"totp!\",\n  a.oidc_subject is not null as \"unified_login!\", a.demonstration, a.created_at, a.created_by::text as \"created_by?\",\n  a.disabled_at, (select max(s.seen_at) from sessions s where s.account_id = a.id) as \"last_seen_at?\"\nfrom accounts a\nwhere a.id = any(:ids!::text[]::uuid[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Those that the ids name, each with when it was last seen.
 * select a.id::text as "id!", a.name, a.shown_name, a.totp_secret is not null as "totp!",
 *   a.oidc_subject is not null as "unified_login!", a.demonstration, a.created_at, a.created_by::text as "created_by?",
 *   a.disabled_at, (select max(s.seen_at) from sessions s where s.account_id = a.id) as "last_seen_at?"
 * from accounts a
 * where a.id = any(:ids!::text[]::uuid[])
 * ```
 */
export const accounts = new NamedQuery<IAccountsParams,IAccountsResult>('accounts', accountsIR);
