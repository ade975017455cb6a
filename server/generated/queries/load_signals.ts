/** Types generated for queries found in "sql/queries/load_signals.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadSignals' parameters type */
export interface ILoadSignalsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadSignals' return type */
export type ILoadSignalsResult = void;

/** 'LoadSignals' query type */
export interface ILoadSignalsQuery {
  params: ILoadSignalsParams;
  result: ILoadSignalsResult;
}

const loadSignalsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":67,"b":80}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":157}]}],"statement":"insert into signals (jurisdiction_code, id, node, position)\nselect :jurisdiction!, r.id, r.node, ST_GeomFromGeoJSON(r.position)\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, node bigint, position text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into signals (jurisdiction_code, id, node, position)
 * select :jurisdiction!, r.id, r.node, ST_GeomFromGeoJSON(r.position)
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, node bigint, position text)
 * ```
 */
export const loadSignals = new NamedQuery<ILoadSignalsParams,ILoadSignalsResult>('loadSignals', loadSignalsIR);
