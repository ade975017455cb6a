/** Types generated for queries found in "sql/queries/account_password.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountPassword' parameters type */
export interface IAccountPasswordParams {
  id: string;
  mustChange: boolean;
  passwordHash: string;
}

/** 'AccountPassword' return type */
export type IAccountPasswordResult = void;

/** 'AccountPassword' query type */
export interface IAccountPasswordQuery {
  params: IAccountPasswordParams;
  result: IAccountPasswordResult;
}

const accountPasswordIR: Statement = {"usedParamSet":{"passwordHash":true,"mustChange":true,"id":true},"params":[{"name":"passwordHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":36,"b":49}]},{"name":"mustChange","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":86}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":99,"b":102}]}],"statement":"update accounts set password_hash = :passwordHash!, must_change_password = :mustChange!\nwhere id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * update accounts set password_hash = :passwordHash!, must_change_password = :mustChange!
 * where id = :id!::text::uuid
 * ```
 */
export const accountPassword = new NamedQuery<IAccountPasswordParams,IAccountPasswordResult>('accountPassword', accountPasswordIR);
