/** Types generated for queries found in "sql/queries/redraw_add_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'RedrawAddGrids' parameters type */
export interface IRedrawAddGridsParams {
  jurisdiction: string;
  moment: DateOrString;
  rows: Json;
}

/** 'RedrawAddGrids' return type */
export interface IRedrawAddGridsResult {
  code: string;
  id: number;
}

/** 'RedrawAddGrids' query type */
export interface IRedrawAddGridsQuery {
  params: IRedrawAddGridsParams;
  result: IRedrawAddGridsResult;
}

const redrawAddGridsIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":123},{"a":386,"b":399}]},{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":216,"b":223}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":249,"b":254}]}],"statement":"insert into regions (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, valid_from)\nselect :jurisdiction!, r.code, p.level + 1, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)), :moment!\nfrom jsonb_to_recordset(:rows!::jsonb) as r (code text, parent_code text, name_zh text, name_en text, outline text)\nleft join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null\nreturning id, code"};

/**
 * Query generated from SQL:
 * ```
 * insert into regions (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, valid_from)
 * select :jurisdiction!, r.code, p.level + 1, p.id, r.name_zh, r.name_en, ST_Multi(ST_GeomFromGeoJSON(r.outline)), :moment!
 * from jsonb_to_recordset(:rows!::jsonb) as r (code text, parent_code text, name_zh text, name_en text, outline text)
 * left join regions p on p.jurisdiction_code = :jurisdiction! and p.code = r.parent_code and p.valid_to is null
 * returning id, code
 * ```
 */
export const redrawAddGrids = new NamedQuery<IRedrawAddGridsParams,IRedrawAddGridsResult>('redrawAddGrids', redrawAddGridsIR);
