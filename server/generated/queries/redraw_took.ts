/** Types generated for queries found in "sql/queries/redraw_took.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RedrawTook' parameters type */
export interface IRedrawTookParams {
  jurisdiction: string;
  moment: DateOrString;
  scopeId?: number | null | void;
}

/** 'RedrawTook' return type */
export interface IRedrawTookResult {
  code: string;
  id: number;
  isNew: boolean;
  nameZh: string;
  parentId: number | null;
  validTo: Date | null;
}

/** 'RedrawTook' query type */
export interface IRedrawTookQuery {
  params: IRedrawTookParams;
  result: IRedrawTookResult;
}

const redrawTookIR: Statement = {"usedParamSet":{"moment":true,"jurisdiction":true,"scopeId":true},"params":[{"name":"moment","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":196},{"a":301,"b":308},{"a":326,"b":333}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":266,"b":279},{"a":416,"b":429},{"a":469,"b":482}]},{"name":"scopeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":485,"b":492}]}],"statement":"-- What a draft changed when it took effect at a moment: versions that began then (`is_new`) and those that ended, in its scope.\nselect r.id, r.code, r.parent_id, r.name_zh, r.valid_from = :moment! as \"is_new!\", r.valid_to\nfrom regions r\nwhere r.jurisdiction_code = :jurisdiction! and (r.valid_from = :moment! or r.valid_to = :moment!)\n  and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)\n  and r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))\norder by r.id"};

/**
 * Query generated from SQL:
 * ```
 * -- What a draft changed when it took effect at a moment: versions that began then (`is_new`) and those that ended, in its scope.
 * select r.id, r.code, r.parent_id, r.name_zh, r.valid_from = :moment! as "is_new!", r.valid_to
 * from regions r
 * where r.jurisdiction_code = :jurisdiction! and (r.valid_from = :moment! or r.valid_to = :moment!)
 *   and r.level = (select max(level) from region_levels where jurisdiction_code = :jurisdiction!)
 *   and r.id in (select redraw_regions(:jurisdiction!, :scopeId::float8::bigint))
 * order by r.id
 * ```
 */
export const redrawTook = new NamedQuery<IRedrawTookParams,IRedrawTookResult>('redrawTook', redrawTookIR);
