/** Types generated for queries found in "sql/queries/hotspot_fail.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'HotspotFail' parameters type */
export interface IHotspotFailParams {
  en: string;
  id: string;
  jurisdiction: string;
  runner: string;
  zh: string;
}

/** 'HotspotFail' return type */
export type IHotspotFailResult = void;

/** 'HotspotFail' query type */
export interface IHotspotFailQuery {
  params: IHotspotFailParams;
  result: IHotspotFailResult;
}

const hotspotFailIR: Statement = {"usedParamSet":{"zh":true,"en":true,"jurisdiction":true,"id":true,"runner":true},"params":[{"name":"zh","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":89}]},{"name":"en","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":106}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":134,"b":147}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":158,"b":161}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":195}]}],"statement":"update hotspot_runs set state = 'failed', finished_at = clock_timestamp(), error_zh = :zh!, error_en = :en!\nwhere jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'"};

/**
 * Query generated from SQL:
 * ```
 * update hotspot_runs set state = 'failed', finished_at = clock_timestamp(), error_zh = :zh!, error_en = :en!
 * where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid and runner = :runner!::text::uuid and state = 'running'
 * ```
 */
export const hotspotFail = new NamedQuery<IHotspotFailParams,IHotspotFailResult>('hotspotFail', hotspotFailIR);
