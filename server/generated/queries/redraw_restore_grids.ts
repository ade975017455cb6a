/** Types generated for queries found in "sql/queries/redraw_restore_grids.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

/** 'RedrawRestoreGrids' parameters type */
export interface IRedrawRestoreGridsParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
  moment: DateOrString;
}

/** 'RedrawRestoreGrids' return type */
export interface IRedrawRestoreGridsResult {
  code: string;
  id: number;
}

/** 'RedrawRestoreGrids' query type */
export interface IRedrawRestoreGridsQuery {
  params: IRedrawRestoreGridsParams;
  result: IRedrawRestoreGridsResult;
}

const redrawRestoreGridsIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"ids":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":310,"b":317}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":553,"b":566}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":583,"b":587}]}],"statement":"-- New versions of former grids, as they were.\ninsert into regions\n  (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)\nselect r.jurisdiction_code, r.code, r.level, p.id, r.name_zh, r.name_en, r.outline, r.given_households, r.given_residents, :moment!\nfrom regions r\njoin regions b on b.jurisdiction_code = r.jurisdiction_code and b.id = r.parent_id\nleft join regions p on p.jurisdiction_code = r.jurisdiction_code and p.code = b.code and p.valid_to is null\nwhere r.jurisdiction_code = :jurisdiction! and r.id = any(:ids!::float8[]::bigint[])\nreturning id, code"};

/**
 * Query generated from SQL:
 * ```
 * -- New versions of former grids, as they were.
 * insert into regions
 *   (jurisdiction_code, code, level, parent_id, name_zh, name_en, outline, given_households, given_residents, valid_from)
 * select r.jurisdiction_code, r.code, r.level, p.id, r.name_zh, r.name_en, r.outline, r.given_households, r.given_residents, :moment!
 * from regions r
 * join regions b on b.jurisdiction_code = r.jurisdiction_code and b.id = r.parent_id
 * left join regions p on p.jurisdiction_code = r.jurisdiction_code and p.code = b.code and p.valid_to is null
 * where r.jurisdiction_code = :jurisdiction! and r.id = any(:ids!::float8[]::bigint[])
 * returning id, code
 * ```
 */
export const redrawRestoreGrids = new NamedQuery<IRedrawRestoreGridsParams,IRedrawRestoreGridsResult>('redrawRestoreGrids', redrawRestoreGridsIR);
