/** Types generated for queries found in "sql/queries/account_names.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountNames' parameters type */
export interface IAccountNamesParams {
  name?: string | null | void;
}

/** 'AccountNames' return type */
export interface IAccountNamesResult {
  id: string;
  name: string;
}

/** 'AccountNames' query type */
export interface IAccountNamesQuery {
  params: IAccountNamesParams;
  result: IAccountNamesResult;
}

const accountNamesIR: Statement = {"usedParamSet":{"name":true},"params":[{"name":"name","required":false,"transform":{"type":"scalar"},"locs":[{"a":88,"b":92},{"a":131,"b":135}]}],"statement":"-- By name, for the operator's list.\nselect id::text as \"id!\", name from accounts where :name::text is null or lower(name) = lower(:name) order by lower(name)"};

/**
 * Query generated from SQL:
 * ```
 * -- By name, for the operator's list.
 * select id::text as "id!", name from accounts where :name::text is null or lower(name) = lower(:name) order by lower(name)
 * ```
 */
export const accountNames = new NamedQuery<IAccountNamesParams,IAccountNamesResult>('accountNames', accountNamesIR);
