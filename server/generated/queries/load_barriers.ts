/** Types generated for queries found in "sql/queries/load_barriers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadBarriers' parameters type */
export interface ILoadBarriersParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadBarriers' return type */
export type ILoadBarriersResult = void;

/** 'LoadBarriers' query type */
export interface ILoadBarriersQuery {
  params: ILoadBarriersParams;
  result: ILoadBarriersResult;
}

const loadBarriersIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":98,"b":111}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":221,"b":226}]}],"statement":"insert into barriers (jurisdiction_code, id, kind, name_zh, name_en, bridge, tunnel, line)\nselect :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.bridge, r.tunnel, ST_GeomFromGeoJSON(r.line)\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, bridge boolean, tunnel boolean, line text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into barriers (jurisdiction_code, id, kind, name_zh, name_en, bridge, tunnel, line)
 * select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, r.bridge, r.tunnel, ST_GeomFromGeoJSON(r.line)
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, bridge boolean, tunnel boolean, line text)
 * ```
 */
export const loadBarriers = new NamedQuery<ILoadBarriersParams,ILoadBarriersResult>('loadBarriers', loadBarriersIR);
