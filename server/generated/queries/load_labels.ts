/** Types generated for queries found in "sql/queries/load_labels.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'LoadLabels' parameters type */
export interface ILoadLabelsParams {
  jurisdiction: string;
  rows: Json;
}

/** 'LoadLabels' return type */
export type ILoadLabelsResult = void;

/** 'LoadLabels' query type */
export interface ILoadLabelsQuery {
  params: ILoadLabelsParams;
  result: ILoadLabelsResult;
}

const loadLabelsIR: Statement = {"usedParamSet":{"jurisdiction":true,"rows":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":84,"b":97}]},{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":196}]}],"statement":"insert into labels (jurisdiction_code, id, kind, name_zh, name_en, position)\nselect :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position)\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, position text)"};

/**
 * Query generated from SQL:
 * ```
 * insert into labels (jurisdiction_code, id, kind, name_zh, name_en, position)
 * select :jurisdiction!, r.id, r.kind, r.name_zh, r.name_en, ST_GeomFromGeoJSON(r.position)
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, kind text, name_zh text, name_en text, position text)
 * ```
 */
export const loadLabels = new NamedQuery<ILoadLabelsParams,ILoadLabelsResult>('loadLabels', loadLabelsIR);
