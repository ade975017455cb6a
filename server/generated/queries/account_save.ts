/** Types generated for queries found in "sql/queries/account_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountSave' parameters type */
export interface IAccountSaveParams {
  disabled: boolean;
  id: string;
  name: string;
  shownName: string;
}

/** 'AccountSave' return type */
export type IAccountSaveResult = void;

/** 'AccountSave' query type */
export interface IAccountSaveQuery {
  params: IAccountSaveParams;
  result: IAccountSaveResult;
}

const accountSaveIR: Statement = {"usedParamSet":{"name":true,"shownName":true,"disabled":true,"id":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":27,"b":32}]},{"name":"shownName","required":true,"transform":{"type":"scalar"},"locs":[{"a":48,"b":58}]},{"name":"disabled","required":true,"transform":{"type":"scalar"},"locs":[{"a":87,"b":96}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":156,"b":159}]}],"statement":"update accounts\nset name = :name!, shown_name = :shownName!,\n  disabled_at = case when :disabled!::boolean then coalesce(disabled_at, now()) end\nwhere id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * update accounts
 * set name = :name!, shown_name = :shownName!,
 *   disabled_at = case when :disabled!::boolean then coalesce(disabled_at, now()) end
 * where id = :id!::text::uuid
 * ```
 */
export const accountSave = new NamedQuery<IAccountSaveParams,IAccountSaveResult>('accountSave', accountSaveIR);
