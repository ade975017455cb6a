/** Types generated for queries found in "sql/queries/account_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountAdd' parameters type */
export interface IAccountAddParams {
  createdBy?: string | null | void;
  id: string;
  name: string;
  passwordHash?: string | null | void;
  shownName: string;
}

/** 'AccountAdd' return type */
export interface IAccountAddResult {
  id: string;
}

/** 'AccountAdd' query type */
export interface IAccountAddQuery {
  params: IAccountAddParams;
  result: IAccountAddResult;
}

const accountAddIR: Statement = {"usedParamSet":{"id":true,"name":true,"shownName":true,"passwordHash":true,"createdBy":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":139}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":159}]},{"name":"shownName","required":true,"transform":{"type":"scalar"},"locs":[{"a":162,"b":172}]},{"name":"passwordHash","required":false,"transform":{"type":"scalar"},"locs":[{"a":175,"b":187}]},{"name":"createdBy","required":false,"transform":{"type":"scalar"},"locs":[{"a":232,"b":241}]}],"statement":"-- No row where the name is taken.\ninsert into accounts (id, name, shown_name, password_hash, must_change_password, created_by)\nvalues (:id!::text::uuid, :name!, :shownName!, :passwordHash, true, (select id from accounts where id = :createdBy::text::uuid))\non conflict (lower(name)) do nothing\nreturning id::text as \"id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- No row where the name is taken.
 * insert into accounts (id, name, shown_name, password_hash, must_change_password, created_by)
 * values (:id!::text::uuid, :name!, :shownName!, :passwordHash, true, (select id from accounts where id = :createdBy::text::uuid))
 * on conflict (lower(name)) do nothing
 * returning id::text as "id!"
 * ```
 */
export const accountAdd = new NamedQuery<IAccountAddParams,IAccountAddResult>('accountAdd', accountAddIR);
