/** Types generated for queries found in "sql/queries/account_by_name.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountByName' parameters type */
export interface IAccountByNameParams {
  name: string;
}

/** 'AccountByName' return type */
export interface IAccountByNameResult {
  demonstration: boolean;
  disabledAt: Date | null;
  id: string;
  mustChangePassword: boolean;
  name: string;
  passwordHash: string | null;
  shownName: string;
  totpSecret: string | null;
  totpStep: number | null;
}

/** 'AccountByName' query type */
export interface IAccountByNameQuery {
  params: IAccountByNameParams;
  result: IAccountByNameResult;
}

const accountByNameIR: Statement = {"usedParamSet":{"name":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":179}]}],"statement":"select id::text as \"id!\", name, shown_name, password_hash, must_change_password, totp_secret, totp_step, demonstration,\n  disabled_at\nfrom accounts\nwhere lower(name) = lower(:name!)"};

/**
 * Query generated from SQL:
 * ```
 * select id::text as "id!", name, shown_name, password_hash, must_change_password, totp_secret, totp_step, demonstration,
 *   disabled_at
 * from accounts
 * where lower(name) = lower(:name!)
 * ```
 */
export const accountByName = new NamedQuery<IAccountByNameParams,IAccountByNameResult>('accountByName', accountByNameIR);
