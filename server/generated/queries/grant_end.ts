/** Types generated for queries found in "sql/queries/grant_end.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'GrantEnd' parameters type */
export interface IGrantEndParams {
  id: string;
}

/** 'GrantEnd' return type */
export type IGrantEndResult = void;

/** 'GrantEnd' query type */
export interface IGrantEndQuery {
  params: IGrantEndParams;
  result: IGrantEndResult;
}

const grantEndIR: Statement = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":111,"b":114}]}],"statement":"-- Now; one that has not begun never does.\nupdate grants set valid_to = greatest(valid_from, now())\nwhere id = :id!::text::uuid and (valid_to is null or valid_to > now())"};

/**
 * Query generated from SQL:
 * ```
 * -- Now; one that has not begun never does.
 * update grants set valid_to = greatest(valid_from, now())
 * where id = :id!::text::uuid and (valid_to is null or valid_to > now())
 * ```
 */
export const grantEnd = new NamedQuery<IGrantEndParams,IGrantEndResult>('grantEnd', grantEndIR);
