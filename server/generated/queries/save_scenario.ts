/** Types generated for queries found in "sql/queries/save_scenario.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'SaveScenario' parameters type */
export interface ISaveScenarioParams {
  deleted: boolean;
  edits: Json;
  id: string;
  jurisdiction: string;
  name: string;
  version: number;
}

/** 'SaveScenario' return type */
export interface ISaveScenarioResult {
  version: number;
}

/** 'SaveScenario' query type */
export interface ISaveScenarioQuery {
  params: ISaveScenarioParams;
  result: ISaveScenarioResult;
}

const saveScenarioIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"version":true,"name":true,"edits":true,"deleted":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":277,"b":290},{"a":479,"b":492},{"a":593,"b":606}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":296},{"a":503,"b":506},{"a":617,"b":620}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":311,"b":319},{"a":384,"b":392}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":335,"b":340}]},{"name":"edits","required":true,"transform":{"type":"scalar"},"locs":[{"a":343,"b":349}]},{"name":"deleted","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":367}]}],"statement":"-- The version after the one that the caller saw (0: a new scenario); nothing where another has come since, or where it was\n-- deleted. Of two that come at once the second finds the key taken.\ninsert into scenarios (jurisdiction_code, id, version, name, edits, deleted)\nselect :jurisdiction!, :id!::text::uuid, :version!::integer + 1, :name!, :edits!::jsonb, :deleted!::boolean\nwhere :version!::integer = coalesce((\n  select max(version) from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid\n), 0) and not exists (\n  select from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and deleted\n)\non conflict do nothing\nreturning version"};

/**
 * Query generated from SQL:
 * ```
 * -- The version after the one that the caller saw (0: a new scenario); nothing where another has come since, or where it was
 * -- deleted. Of two that come at once the second finds the key taken.
 * insert into scenarios (jurisdiction_code, id, version, name, edits, deleted)
 * select :jurisdiction!, :id!::text::uuid, :version!::integer + 1, :name!, :edits!::jsonb, :deleted!::boolean
 * where :version!::integer = coalesce((
 *   select max(version) from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
 * ), 0) and not exists (
 *   select from scenarios where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and deleted
 * )
 * on conflict do nothing
 * returning version
 * ```
 */
export const saveScenario = new NamedQuery<ISaveScenarioParams,ISaveScenarioResult>('saveScenario', saveScenarioIR);
