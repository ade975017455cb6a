/** Types generated for queries found in "sql/queries/redraw_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RedrawGrids' parameters type */
export interface IRedrawGridsParams {
  communityCodes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'RedrawGrids' return type */
export interface IRedrawGridsResult {
  code: string;
  communityCode: string;
  communityId: number;
  id: number;
  nameEn: string | null;
  nameZh: string;
  outline: string;
}

/** 'RedrawGrids' query type */
export interface IRedrawGridsQuery {
  params: IRedrawGridsParams;
  result: IRedrawGridsResult;
}

const redrawGridsIR: Statement = {"usedParamSet":{"jurisdiction":true,"communityCodes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":350},{"a":523,"b":536}]},{"name":"communityCodes","required":true,"transform":{"type":"scalar"},"locs":[{"a":417,"b":432}]}],"statement":"-- Present grids of communities, with their outlines as they are kept.\nselect g.id, g.code, p.id as \"community_id!\", p.code as \"community_code!\", g.name_zh, g.name_en,\n  ST_AsGeoJSON(g.outline, 9) as \"outline!\"\nfrom regions g\njoin regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id\nwhere g.jurisdiction_code = :jurisdiction! and g.valid_to is null and p.valid_to is null\n  and p.code = any(:communityCodes!::text[])\n  and g.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)\norder by g.code collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- Present grids of communities, with their outlines as they are kept.
 * select g.id, g.code, p.id as "community_id!", p.code as "community_code!", g.name_zh, g.name_en,
 *   ST_AsGeoJSON(g.outline, 9) as "outline!"
 * from regions g
 * join regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id
 * where g.jurisdiction_code = :jurisdiction! and g.valid_to is null and p.valid_to is null
 *   and p.code = any(:communityCodes!::text[])
 *   and g.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 * order by g.code collate "C"
 * ```
 */
export const redrawGrids = new NamedQuery<IRedrawGridsParams,IRedrawGridsResult>('redrawGrids', redrawGridsIR);
