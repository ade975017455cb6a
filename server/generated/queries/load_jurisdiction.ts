/** Types generated for queries found in "sql/queries/load_jurisdiction.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'LoadJurisdiction' parameters type */
export interface ILoadJurisdictionParams {
  attribution: string;
  code: string;
  demonstration: boolean;
  east: number;
  gridHouseholdsMax: number;
  gridHouseholdsMin: number;
  gridHouseholdsSource: string;
  groundDigest: string;
  nameEn?: string | null | void;
  nameZh: string;
  north: number;
  south: number;
  west: number;
}

/** 'LoadJurisdiction' return type */
export type ILoadJurisdictionResult = void;

/** 'LoadJurisdiction' query type */
export interface ILoadJurisdictionQuery {
  params: ILoadJurisdictionParams;
  result: ILoadJurisdictionResult;
}

const loadJurisdictionIR: Statement = {"usedParamSet":{"code":true,"nameZh":true,"nameEn":true,"west":true,"south":true,"east":true,"north":true,"demonstration":true,"attribution":true,"gridHouseholdsMin":true,"gridHouseholdsMax":true,"gridHouseholdsSource":true,"groundDigest":true},"params":[{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":188}]},{"name":"nameZh","required":true,"transform":{"type":"scalar"},"locs":[{"a":191,"b":198}]},{"name":"nameEn","required":false,"transform":{"type":"scalar"},"locs":[{"a":201,"b":207}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":226,"b":231}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":242,"b":248}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":259,"b":264}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":281}]},{"name":"demonstration","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":316}]},{"name":"attribution","required":true,"transform":{"type":"scalar"},"locs":[{"a":319,"b":331}]},{"name":"gridHouseholdsMin","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":352}]},{"name":"gridHouseholdsMax","required":true,"transform":{"type":"scalar"},"locs":[{"a":355,"b":373}]},{"name":"gridHouseholdsSource","required":true,"transform":{"type":"scalar"},"locs":[{"a":376,"b":397}]},{"name":"groundDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":400,"b":413}]}],"statement":"insert into jurisdictions\n  (code, name_zh, name_en, bounds, demonstration, attribution,\n   grid_households_min, grid_households_max, grid_households_source, ground_digest)\nvalues\n  (:code!, :nameZh!, :nameEn, ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326),\n   :demonstration!, :attribution!, :gridHouseholdsMin!, :gridHouseholdsMax!, :gridHouseholdsSource!, :groundDigest!)\non conflict (code) do update set\n  name_zh = excluded.name_zh, name_en = excluded.name_en, bounds = excluded.bounds,\n  demonstration = excluded.demonstration, attribution = excluded.attribution,\n  grid_households_min = excluded.grid_households_min, grid_households_max = excluded.grid_households_max,\n  grid_households_source = excluded.grid_households_source, ground_digest = excluded.ground_digest, loaded_at = now()"};

/**
 * Query generated from SQL:
 * ```
 * insert into jurisdictions
 *   (code, name_zh, name_en, bounds, demonstration, attribution,
 *    grid_households_min, grid_households_max, grid_households_source, ground_digest)
 * values
 *   (:code!, :nameZh!, :nameEn, ST_MakeEnvelope(:west!::float8, :south!::float8, :east!::float8, :north!::float8, 4326),
 *    :demonstration!, :attribution!, :gridHouseholdsMin!, :gridHouseholdsMax!, :gridHouseholdsSource!, :groundDigest!)
 * on conflict (code) do update set
 *   name_zh = excluded.name_zh, name_en = excluded.name_en, bounds = excluded.bounds,
 *   demonstration = excluded.demonstration, attribution = excluded.attribution,
 *   grid_households_min = excluded.grid_households_min, grid_households_max = excluded.grid_households_max,
 *   grid_households_source = excluded.grid_households_source, ground_digest = excluded.ground_digest, loaded_at = now()
 * ```
 */
export const loadJurisdiction = new NamedQuery<ILoadJurisdictionParams,ILoadJurisdictionResult>('loadJurisdiction', loadJurisdictionIR);
