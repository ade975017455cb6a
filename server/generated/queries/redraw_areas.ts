/** Types generated for queries found in "sql/queries/redraw_areas.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawAreas' parameters type */
export interface IRedrawAreasParams {
  jurisdiction: string;
  scopeId?: number | null | void;
}

/** 'RedrawAreas' return type */
export interface IRedrawAreasResult {
  code: string;
  id: number;
  isGrid: boolean;
  level: number;
  moment: Date;
  nameEn: string | null;
  nameZh: string;
  outline: string;
  parentCode: string | null;
}

/** 'RedrawAreas' query type */
export interface IRedrawAreasQuery {
  params: IRedrawAreasParams;
  result: IRedrawAreasResult;
}

const redrawAreasIR: Statement = {"usedParamSet":{"jurisdiction":true,"scopeId":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":340},{"a":385,"b":398},{"a":616,"b":629}]},{"name":"scopeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":557,"b":564},{"a":632,"b":639}]}],"statement":"-- Grids and the communities above them within a scope, as they are now.\nselect r.id, r.code, r.level, p.code as \"parent_code?\", r.name_zh, r.name_en, ST_AsGeoJSON(r.outline, 9) as \"outline!\",\n  r.level = l.finest as \"is_grid!\", now() as \"moment!\"\nfrom (select max(level) as finest from region_levels where jurisdiction_code = :jurisdiction!) l\njoin regions r on r.jurisdiction_code = :jurisdiction! and r.level in (l.finest, l.finest - 1) and r.valid_to is null\nleft join regions p on p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id\nwhere :scopeId::float8 is null or r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))\norder by r.level, r.code collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- Grids and the communities above them within a scope, as they are now.
 * select r.id, r.code, r.level, p.code as "parent_code?", r.name_zh, r.name_en, ST_AsGeoJSON(r.outline, 9) as "outline!",
 *   r.level = l.finest as "is_grid!", now() as "moment!"
 * from (select max(level) as finest from region_levels where jurisdiction_code = :jurisdiction!) l
 * join regions r on r.jurisdiction_code = :jurisdiction! and r.level in (l.finest, l.finest - 1) and r.valid_to is null
 * left join regions p on p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id
 * where :scopeId::float8 is null or r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))
 * order by r.level, r.code collate "C"
 * ```
 */
export const redrawAreas = new NamedQuery<IRedrawAreasParams,IRedrawAreasResult>('redrawAreas', redrawAreasIR);
