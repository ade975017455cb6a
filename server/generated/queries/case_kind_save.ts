/** Types generated for queries found in "sql/queries/case_kind_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseKindSave' parameters type */
export interface ICaseKindSaveParams {
  code: string;
  duplicateHours?: number | null | void;
  duplicateMetres?: number | null | void;
  jurisdiction: string;
  loop: string;
  nameEn: string;
  nameZh: string;
  nature?: string | null | void;
  parent?: string | null | void;
  retired: boolean;
  sensitive: boolean;
  source: string;
}

/** 'CaseKindSave' return type */
export type ICaseKindSaveResult = void;

/** 'CaseKindSave' query type */
export interface ICaseKindSaveQuery {
  params: ICaseKindSaveParams;
  result: ICaseKindSaveResult;
}

const caseKindSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"parent":true,"nameZh":true,"nameEn":true,"loop":true,"nature":true,"sensitive":true,"duplicateMetres":true,"duplicateHours":true,"retired":true,"source":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":270,"b":283},{"a":544,"b":557}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":286,"b":291}]},{"name":"parent","required":false,"transform":{"type":"scalar"},"locs":[{"a":294,"b":300}]},{"name":"nameZh","required":true,"transform":{"type":"scalar"},"locs":[{"a":309,"b":316}]},{"name":"nameEn","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":326}]},{"name":"loop","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":334}]},{"name":"nature","required":false,"transform":{"type":"scalar"},"locs":[{"a":337,"b":343}]},{"name":"sensitive","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":362}]},{"name":"duplicateMetres","required":false,"transform":{"type":"scalar"},"locs":[{"a":376,"b":391}]},{"name":"duplicateHours","required":false,"transform":{"type":"scalar"},"locs":[{"a":400,"b":414}]},{"name":"retired","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":431}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":443,"b":450}]}],"statement":"-- A new kind stands at the end of the list; one that is there keeps its place in it.\ninsert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres,\n  duplicate_hours, retired, source, position_in_list)\nselect :jurisdiction!, :code!, :parent::text, :nameZh!, :nameEn!, :loop!, :nature::text, :sensitive!::boolean,\n  :duplicateMetres::real, :duplicateHours::real, :retired!::boolean, :source!,\n  (select coalesce(max(position_in_list), 0) + 1 from case_kinds where jurisdiction_code = :jurisdiction!)\non conflict (jurisdiction_code, code) do update set\n  parent_code = excluded.parent_code, name_zh = excluded.name_zh, name_en = excluded.name_en, loop = excluded.loop,\n  nature = excluded.nature, sensitive = excluded.sensitive, duplicate_metres = excluded.duplicate_metres,\n  duplicate_hours = excluded.duplicate_hours, retired = excluded.retired, source = excluded.source"};

/**
 * Query generated from SQL:
 * ```
 * -- A new kind stands at the end of the list; one that is there keeps its place in it.
 * insert into case_kinds (jurisdiction_code, code, parent_code, name_zh, name_en, loop, nature, sensitive, duplicate_metres,
 *   duplicate_hours, retired, source, position_in_list)
 * select :jurisdiction!, :code!, :parent::text, :nameZh!, :nameEn!, :loop!, :nature::text, :sensitive!::boolean,
 *   :duplicateMetres::real, :duplicateHours::real, :retired!::boolean, :source!,
 *   (select coalesce(max(position_in_list), 0) + 1 from case_kinds where jurisdiction_code = :jurisdiction!)
 * on conflict (jurisdiction_code, code) do update set
 *   parent_code = excluded.parent_code, name_zh = excluded.name_zh, name_en = excluded.name_en, loop = excluded.loop,
 *   nature = excluded.nature, sensitive = excluded.sensitive, duplicate_metres = excluded.duplicate_metres,
 *   duplicate_hours = excluded.duplicate_hours, retired = excluded.retired, source = excluded.source
 * ```
 */
export const caseKindSave = new NamedQuery<ICaseKindSaveParams,ICaseKindSaveResult>('caseKindSave', caseKindSaveIR);
