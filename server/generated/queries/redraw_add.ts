/** Types generated for queries found in "sql/queries/redraw_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RedrawAdd' parameters type */
export interface IRedrawAddParams {
  accountId?: string | null | void;
  basedAt: DateOrString;
  baseDigest: string;
  boundariesDigest?: string | null | void;
  id: string;
  jurisdiction: string;
  name: string;
  scopeId?: number | null | void;
}

/** 'RedrawAdd' return type */
export type IRedrawAddResult = void;

/** 'RedrawAdd' query type */
export interface IRedrawAddQuery {
  params: IRedrawAddParams;
  result: IRedrawAddResult;
}

const redrawAddIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"name":true,"scopeId":true,"basedAt":true,"baseDigest":true,"boundariesDigest":true,"accountId":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":131,"b":144}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":150}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":165,"b":170}]},{"name":"scopeId","required":false,"transform":{"type":"scalar"},"locs":[{"a":173,"b":180}]},{"name":"basedAt","required":true,"transform":{"type":"scalar"},"locs":[{"a":199,"b":207}]},{"name":"baseDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":210,"b":221}]},{"name":"boundariesDigest","required":false,"transform":{"type":"scalar"},"locs":[{"a":224,"b":240}]},{"name":"accountId","required":false,"transform":{"type":"scalar"},"locs":[{"a":245,"b":254}]}],"statement":"insert into redraws\n  (jurisdiction_code, id, name, scope_id, based_at, base_digest, boundaries_digest, started_by, state)\nvalues (:jurisdiction!, :id!::text::uuid, :name!, :scopeId::float8::bigint, :basedAt!, :baseDigest!, :boundariesDigest,\n  :accountId::text::uuid, 'drawing')"};

/**
 * Query generated from SQL:
 * ```
 * insert into redraws
 *   (jurisdiction_code, id, name, scope_id, based_at, base_digest, boundaries_digest, started_by, state)
 * values (:jurisdiction!, :id!::text::uuid, :name!, :scopeId::float8::bigint, :basedAt!, :baseDigest!, :boundariesDigest,
 *   :accountId::text::uuid, 'drawing')
 * ```
 */
export const redrawAdd = new NamedQuery<IRedrawAddParams,IRedrawAddResult>('redrawAdd', redrawAddIR);
