/** Types generated for queries found in "sql/queries/labels.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Labels' parameters type */
export interface ILabelsParams {
  ids: readonly (string | null)[];
  jurisdiction: string;
}

/** 'Labels' return type */
export interface ILabelsResult {
  labelId: string;
  latitude: number;
  longitude: number;
  nameEn: string | null;
  nameZh: string;
}

/** 'Labels' query type */
export interface ILabelsQuery {
  params: ILabelsParams;
  result: ILabelsResult;
}

const labelsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":141,"b":154}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":169,"b":173}]}],"statement":"select id as label_id, name_zh, name_en, ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\"\nfrom labels\nwhere jurisdiction_code = :jurisdiction! and id = any(:ids!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select id as label_id, name_zh, name_en, ST_X(position) as "longitude!", ST_Y(position) as "latitude!"
 * from labels
 * where jurisdiction_code = :jurisdiction! and id = any(:ids!::text[])
 * ```
 */
export const labels = new NamedQuery<ILabelsParams,ILabelsResult>('labels', labelsIR);
