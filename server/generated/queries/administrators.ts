/** Types generated for queries found in "sql/queries/administrators.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Administrators' parameters type */
export interface IAdministratorsParams {
  butAccount?: string | null | void;
  butGrant?: string | null | void;
}

/** 'Administrators' return type */
export interface IAdministratorsResult {
  count: number;
}

/** 'Administrators' query type */
export interface IAdministratorsQuery {
  params: IAdministratorsParams;
  result: IAdministratorsResult;
}

const administratorsIR: Statement = {"usedParamSet":{"butAccount":true,"butGrant":true},"params":[{"name":"butAccount","required":false,"transform":{"type":"scalar"},"locs":[{"a":375,"b":385},{"a":412,"b":422}]},{"name":"butGrant","required":false,"transform":{"type":"scalar"},"locs":[{"a":444,"b":452},{"a":479,"b":487}]}],"statement":"-- How many would still administer everything, without end, were it not for one account or one grant.\nselect count(distinct a.id)::integer as \"count!\"\nfrom accounts a\njoin grants g on g.account_id = a.id\nwhere a.disabled_at is null and not a.demonstration and g.role = 'administrator' and g.jurisdiction_code is null\n  and g.valid_from <= now() and g.valid_to is null\n  and (:butAccount::text is null or a.id <> :butAccount::text::uuid)\n  and (:butGrant::text is null or g.id <> :butGrant::text::uuid)"};

/**
 * Query generated from SQL:
 * ```
 * -- How many would still administer everything, without end, were it not for one account or one grant.
 * select count(distinct a.id)::integer as "count!"
 * from accounts a
 * join grants g on g.account_id = a.id
 * where a.disabled_at is null and not a.demonstration and g.role = 'administrator' and g.jurisdiction_code is null
 *   and g.valid_from <= now() and g.valid_to is null
 *   and (:butAccount::text is null or a.id <> :butAccount::text::uuid)
 *   and (:butGrant::text is null or g.id <> :butGrant::text::uuid)
 * ```
 */
export const administrators = new NamedQuery<IAdministratorsParams,IAdministratorsResult>('administrators', administratorsIR);
