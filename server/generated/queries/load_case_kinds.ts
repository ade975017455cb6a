/** Types generated for queries found in "sql/queries/load_case_kinds.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadCaseKinds' parameters type */
export interface ILoadCaseKindsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadCaseKinds' return type */
export type ILoadCaseKindsResult = void;

/** 'LoadCaseKinds' query type */
export interface ILoadCaseKindsQuery {
  params: ILoadCaseKindsParams;
  result: ILoadCaseKindsResult;
}

const loadCaseKindsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":252,"b":265}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":433,"b":438}]}],"statement":"-- A kind from before there was a tree gets its place in it; its names stay.\ninsert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres,\n  duplicate_hours, position_in_list, source)\nselect :jurisdiction!, r.code, r.parent, r.name_zh, r.name_en, r.loop, r.nature, r.sensitive, r.duplicate_metres,\n  r.duplicate_hours, r.position_in_list, r.source\nfrom jsonb_to_recordset(:rows!::jsonb)\n  as r (code text, parent text, name_zh text, name_en text, loop text, nature text, sensitive boolean, duplicate_metres real,\n    duplicate_hours real, position_in_list integer, source text)\non conflict (jurisdiction_code, code) do update set parent_code = excluded.parent_code, loop = excluded.loop,\n  nature = excluded.nature, sensitive = excluded.sensitive, duplicate_metres = excluded.duplicate_metres,\n  duplicate_hours = excluded.duplicate_hours, position_in_list = excluded.position_in_list"};

/**
 * Query generated from SQL:
 * ```
 * -- A kind from before there was a tree gets its place in it; its names stay.
 * insert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres,
 *   duplicate_hours, position_in_list, source)
 * select :jurisdiction!, r.code, r.parent, r.name_zh, r.name_en, r.loop, r.nature, r.sensitive, r.duplicate_metres,
 *   r.duplicate_hours, r.position_in_list, r.source
 * from jsonb_to_recordset(:rows!::jsonb)
 *   as r (code text, parent text, name_zh text, name_en text, loop text, nature text, sensitive boolean, duplicate_metres real,
 *     duplicate_hours real, position_in_list integer, source text)
 * on conflict (jurisdiction_code, code) do update set parent_code = excluded.parent_code, loop = excluded.loop,
 *   nature = excluded.nature, sensitive = excluded.sensitive, duplicate_metres = excluded.duplicate_metres,
 *   duplicate_hours = excluded.duplicate_hours, position_in_list = excluded.position_in_list
 * ```
 */
export const loadCaseKinds = new NamedQuery<ILoadCaseKindsParams,ILoadCaseKindsResult>('loadCaseKinds', loadCaseKindsIR);
