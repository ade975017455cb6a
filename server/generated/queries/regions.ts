/** Types generated for queries found in "sql/queries/regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'Regions' parameters type */
export interface IRegionsParams {
  afterCode?: string | null | void;
  afterLevel?: number | null | void;
  codes?: readonly (string | null)[] | null | void;
  east?: number | null | void;
  ids?: readonly (number | null)[] | null | void;
  jurisdiction: string;
  level?: number | null | void;
  limit?: number | null | void;
  moment?: DateOrString | null | void;
  north?: number | null | void;
  parent?: string | null | void;
  south?: number | null | void;
  west?: number | null | void;
}

/** 'Regions' return type */
export interface IRegionsResult {
  code: string;
  id: number;
  jurisdictionCode: string;
  level: number;
  nameEn: string | null;
  nameZh: string;
  parentId: number | null;
  validFrom: Date;
  validTo: Date | null;
}

/** 'Regions' query type */
export interface IRegionsQuery {
  params: IRegionsParams;
  result: IRegionsResult;
}

const regionsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"codes":true,"level":true,"moment":true,"parent":true,"west":true,"south":true,"east":true,"north":true,"afterLevel":true,"afterCode":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":257,"b":270}]},{"name":"ids","required":false,"transform":{"type":"scalar"},"locs":[{"a":279,"b":282},{"a":316,"b":319},{"a":457,"b":460}]},{"name":"codes","required":false,"transform":{"type":"scalar"},"locs":[{"a":350,"b":355},{"a":389,"b":394}]},{"name":"level","required":false,"transform":{"type":"scalar"},"locs":[{"a":405,"b":410},{"a":442,"b":447}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":512,"b":518},{"a":594,"b":600}]},{"name":"parent","required":false,"transform":{"type":"scalar"},"locs":[{"a":632,"b":638},{"a":780,"b":786}]},{"name":"west","required":false,"transform":{"type":"scalar"},"locs":[{"a":797,"b":801},{"a":863,"b":867}]},{"name":"south","required":false,"transform":{"type":"scalar"},"locs":[{"a":870,"b":875}]},{"name":"east","required":false,"transform":{"type":"scalar"},"locs":[{"a":878,"b":882}]},{"name":"north","required":false,"transform":{"type":"scalar"},"locs":[{"a":885,"b":890}]},{"name":"afterLevel","required":false,"transform":{"type":"scalar"},"locs":[{"a":908,"b":918},{"a":961,"b":971}]},{"name":"afterCode","required":false,"transform":{"type":"scalar"},"locs":[{"a":983,"b":992}]},{"name":"limit","required":false,"transform":{"type":"scalar"},"locs":[{"a":1033,"b":1038}]}],"statement":"-- Versions of regions: those that the ids name, or without ids those valid at the moment (null: now).\nselect r.jurisdiction_code, r.id, r.code, r.level, r.parent_id, r.name_zh, r.name_en, r.valid_from, r.valid_to\nfrom regions r\nwhere r.jurisdiction_code = :jurisdiction!\n  and (:ids::float8[] is null or r.id = any(:ids::float8[]::bigint[]))\n  and (:codes::text[] is null or r.code = any(:codes))\n  and (:level::integer is null or r.level = :level)\n  and (:ids::float8[] is not null or r.valid_from <= coalesce(:moment::timestamptz, now())\n    and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now())))\n  and (:parent::text is null or exists (\n    select from regions p\n    where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))\n  and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))\n  and (:afterLevel::integer is null or (r.level, r.code) > (:afterLevel::integer, :afterCode::text))\norder by r.level, r.code\nlimit :limit::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Versions of regions: those that the ids name, or without ids those valid at the moment (null: now).
 * select r.jurisdiction_code, r.id, r.code, r.level, r.parent_id, r.name_zh, r.name_en, r.valid_from, r.valid_to
 * from regions r
 * where r.jurisdiction_code = :jurisdiction!
 *   and (:ids::float8[] is null or r.id = any(:ids::float8[]::bigint[]))
 *   and (:codes::text[] is null or r.code = any(:codes))
 *   and (:level::integer is null or r.level = :level)
 *   and (:ids::float8[] is not null or r.valid_from <= coalesce(:moment::timestamptz, now())
 *     and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now())))
 *   and (:parent::text is null or exists (
 *     select from regions p
 *     where p.jurisdiction_code = r.jurisdiction_code and p.id = r.parent_id and p.code = :parent))
 *   and (:west::float8 is null or ST_Intersects(r.outline, ST_MakeEnvelope(:west, :south, :east, :north, 4326)))
 *   and (:afterLevel::integer is null or (r.level, r.code) > (:afterLevel::integer, :afterCode::text))
 * order by r.level, r.code
 * limit :limit::integer
 * ```
 */
export const regions = new NamedQuery<IRegionsParams,IRegionsResult>('regions', regionsIR);
