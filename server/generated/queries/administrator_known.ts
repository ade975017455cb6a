/** Types generated for queries found in "sql/queries/administrator_known.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AdministratorKnown' parameters type */
export type IAdministratorKnownParams = void;

/** 'AdministratorKnown' return type */
export interface IAdministratorKnownResult {
  known: boolean;
}

/** 'AdministratorKnown' query type */
export interface IAdministratorKnownQuery {
  params: IAdministratorKnownParams;
  result: IAdministratorKnownResult;
}

const administratorKnownIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Whether anybody was ever made the administrator of everything.\nselect exists (\n  select from grants g join accounts a on a.id = g.account_id\n  where g.role = 'administrator' and g.jurisdiction_code is null and not a.demonstration\n) as \"known!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether anybody was ever made the administrator of everything.
 * select exists (
 *   select from grants g join accounts a on a.id = g.account_id
 *   where g.role = 'administrator' and g.jurisdiction_code is null and not a.demonstration
 * ) as "known!"
 * ```
 */
export const administratorKnown = new NamedQuery<IAdministratorKnownParams,IAdministratorKnownResult>('administratorKnown', administratorKnownIR);
