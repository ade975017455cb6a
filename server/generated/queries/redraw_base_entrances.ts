/** Types generated for queries found in "sql/queries/redraw_base_entrances.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseEntrances' parameters type */
export interface IRedrawBaseEntrancesParams {
  east: number;
  jurisdiction: string;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseEntrances' return type */
export interface IRedrawBaseEntrancesResult {
  buildingId: string | null;
  compoundId: string | null;
  estimated: boolean;
  households: number;
  id: string;
  latitude: number;
  longitude: number;
  residents: number;
  residents60: number;
  residents70To79: number;
  residents80: number;
}

/** 'RedrawBaseEntrances' query type */
export interface IRedrawBaseEntrancesQuery {
  params: IRedrawBaseEntrancesParams;
  result: IRedrawBaseEntrancesResult;
}

const redrawBaseEntrancesIR: Statement = {"usedParamSet":{"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":282,"b":295}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":329,"b":334}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":337,"b":343}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":346,"b":351}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":354,"b":360}]}],"statement":"select id, building_id, compound_id, ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\", households, residents,\n  residents_60 as \"residents60!\", residents_70_to_79 as \"residents70To79!\", residents_80 as \"residents80!\", estimated\nfrom entrances\nwhere jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, building_id, compound_id, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", households, residents,
 *   residents_60 as "residents60!", residents_70_to_79 as "residents70To79!", residents_80 as "residents80!", estimated
 * from entrances
 * where jurisdiction_code = :jurisdiction! and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 * order by id collate "C"
 * ```
 */
export const redrawBaseEntrances = new NamedQuery<IRedrawBaseEntrancesParams,IRedrawBaseEntrancesResult>('redrawBaseEntrances', redrawBaseEntrancesIR);
