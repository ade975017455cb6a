/** Types generated for queries found in "sql/queries/barriers.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Barriers' parameters type */
export interface IBarriersParams {
  jurisdiction: string;
}

/** 'Barriers' return type */
export interface IBarriersResult {
  bridge: boolean;
  id: string;
  kind: string;
  line: string;
  nameEn: string | null;
  nameZh: string | null;
  tunnel: boolean;
}

/** 'Barriers' query type */
export interface IBarriersQuery {
  params: IBarriersParams;
  result: IBarriersResult;
}

const barriersIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":152,"b":165}]}],"statement":"select id, kind, name_zh as \"name_zh?\", name_en as \"name_en?\", bridge, tunnel, ST_AsGeoJSON(line, 7) as \"line!\"\nfrom barriers\nwhere jurisdiction_code = :jurisdiction!\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, kind, name_zh as "name_zh?", name_en as "name_en?", bridge, tunnel, ST_AsGeoJSON(line, 7) as "line!"
 * from barriers
 * where jurisdiction_code = :jurisdiction!
 * order by id collate "C"
 * ```
 */
export const barriers = new NamedQuery<IBarriersParams,IBarriersResult>('barriers', barriersIR);
