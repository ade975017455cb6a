/** Types generated for queries found in "sql/queries/demonstration_account_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DemonstrationAccountAdd' parameters type */
export interface IDemonstrationAccountAddParams {
  id: string;
  name: string;
  shownName: string;
}

/** 'DemonstrationAccountAdd' return type */
export type IDemonstrationAccountAddResult = void;

/** 'DemonstrationAccountAdd' query type */
export interface IDemonstrationAccountAddQuery {
  params: IDemonstrationAccountAddParams;
  result: IDemonstrationAccountAddResult;
}

const demonstrationAccountAddIR: Statement = {"usedParamSet":{"id":true,"name":true,"shownName":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":70}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":90}]},{"name":"shownName","required":true,"transform":{"type":"scalar"},"locs":[{"a":93,"b":103}]}],"statement":"insert into accounts (id, name, shown_name, demonstration) values (:id!::text::uuid, :name!, :shownName!, true)\non conflict (lower(name)) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into accounts (id, name, shown_name, demonstration) values (:id!::text::uuid, :name!, :shownName!, true)
 * on conflict (lower(name)) do nothing
 * ```
 */
export const demonstrationAccountAdd = new NamedQuery<IDemonstrationAccountAddParams,IDemonstrationAccountAddResult>('demonstrationAccountAdd', demonstrationAccountAddIR);
