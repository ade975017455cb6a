/** Types generated for queries found in "sql/queries/account_rehash.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountRehash' parameters type */
export interface IAccountRehashParams {
  former: string;
  id: string;
  passwordHash: string;
}

/** 'AccountRehash' return type */
export type IAccountRehashResult = void;

/** 'AccountRehash' query type */
export interface IAccountRehashQuery {
  params: IAccountRehashParams;
  result: IAccountRehashResult;
}

const accountRehashIR: Statement = {"usedParamSet":{"passwordHash":true,"id":true,"former":true},"params":[{"name":"passwordHash","required":true,"transform":{"type":"scalar"},"locs":[{"a":119,"b":132}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":145,"b":148}]},{"name":"former","required":true,"transform":{"type":"scalar"},"locs":[{"a":182,"b":189}]}],"statement":"-- The same password under today's parameters; not where it was changed meanwhile.\nupdate accounts set password_hash = :passwordHash! where id = :id!::text::uuid and password_hash = :former!"};

/**
 * Query generated from SQL:
 * ```
 * -- The same password under today's parameters; not where it was changed meanwhile.
 * update accounts set password_hash = :passwordHash! where id = :id!::text::uuid and password_hash = :former!
 * ```
 */
export const accountRehash = new NamedQuery<IAccountRehashParams,IAccountRehashResult>('accountRehash', accountRehashIR);
