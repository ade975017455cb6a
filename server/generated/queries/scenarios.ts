/** Types generated for queries found in "sql/queries/scenarios.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type stringArray = readonly (string)[];

/** 'Scenarios' parameters type */
export interface IScenariosParams {
  ids?: readonly (string | null)[] | null | void;
  jurisdiction: string;
}

/** 'Scenarios' return type */
export interface IScenariosResult {
  deleted: boolean;
  edits: Json;
  id: string;
  jurisdictionCode: string;
  name: string;
  savedAt: Date;
  version: number;
}

/** 'Scenarios' query type */
export interface IScenariosQuery {
  params: IScenariosParams;
  result: IScenariosResult;
}

const scenariosIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":373,"b":386}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":393,"b":396},{"a":426,"b":429},{"a":492,"b":495}]}],"statement":"-- The newest version of each scenario of a place, or of those that the ids name; deleted ones only where they are named.\nselect jurisdiction_code as \"jurisdiction_code!\", id as \"id!\", version as \"version!\", name as \"name!\", edits as \"edits!\",\n  deleted as \"deleted!\", saved_at as \"saved_at!\"\nfrom (\n  select distinct on (id) *\n  from scenarios\n  where jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))\n  order by id, version desc\n) newest\nwhere :ids::text[] is not null or not deleted\norder by saved_at desc, id"};

/**
 * Query generated from SQL:
 * ```
 * -- The newest version of each scenario of a place, or of those that the ids name; deleted ones only where they are named.
 * select jurisdiction_code as "jurisdiction_code!", id as "id!", version as "version!", name as "name!", edits as "edits!",
 *   deleted as "deleted!", saved_at as "saved_at!"
 * from (
 *   select distinct on (id) *
 *   from scenarios
 *   where jurisdiction_code = :jurisdiction! and (:ids::text[] is null or id = any(:ids::text[]::uuid[]))
 *   order by id, version desc
 * ) newest
 * where :ids::text[] is not null or not deleted
 * order by saved_at desc, id
 * ```
 */
export const scenarios = new NamedQuery<IScenariosParams,IScenariosResult>('scenarios', scenariosIR);
