/** Types generated for queries found in "sql/queries/regions_count.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RegionsCount' parameters type */
export interface IRegionsCountParams {
  east?: number | null | void;
  jurisdiction: string;
  level?: number | null | void;
  moment?: DateOrString | null | void;
  north?: number | null | void;
  parent?: string | null | void;
  south?: number | null | void;
  west?: number | null | void;
}

/** 'RegionsCount' return type */
export interface IRegionsCountResult {
  count: number;
}

/** 'RegionsCount' query type */
export interface IRegionsCountQuery {
  params: IRegionsCountParams;
  result: IRegionsCountResult;
}

const regionsCountIR: Statement = {"usedParamSet":{"jurisdiction":true,"level":true,"moment":true,"parent":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":71,"b":84}]},{"name":"level","required":false,"transform":{"type":"scalar"},"locs":[{"a":93,"b":98},{"a":130,"b":135}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":169,"b":175},{"a":247,"b":253}]},{"name":"parent","required":false,"transform":{"type":"scalar"},"locs":[{"a":284,"b":290},{"a":432,"b":438}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":449,"b":453},{"a":515,"b":519}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":522,"b":527}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":530,"b":534}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":537,"b":542}]}],"statement":"select count(*) as \"count!\"\nfrom regions r\nwhere r.jurisdiction_code = :jurisdiction!\n  and (:level::integer is null or r.level = :level)\n  and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))\n  and (:parent::text is null or exists (\n    select from regions p\n    where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))\n  and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))"};

/**
 * Query generated from SQL:
 * ```
 * select count(*) as "count!"
 * from regions r
 * where r.jurisdiction_code = :jurisdiction!
 *   and (:level::integer is null or r.level = :level)
 *   and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
 *   and (:parent::text is null or exists (
 *     select from regions p
 *     where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))
 *   and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
 * ```
 */
export const regionsCount = new NamedQuery<IRegionsCountParams,IRegionsCountResult>('regionsCount', regionsCountIR);
