/** Types generated for queries found in "sql/queries/gates_of_ground.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'GatesOfGround' parameters type */
export interface IGatesOfGroundParams {
  jurisdiction: string;
}

/** 'GatesOfGround' return type */
export interface IGatesOfGroundResult {
  access: string;
  compoundId: string | null;
  id: string;
  kind: string;
  latitude: number;
  longitude: number;
  node: number | null;
  openingHours: string | null;
}

/** 'GatesOfGround' query type */
export interface IGatesOfGroundQuery {
  params: IGatesOfGroundParams;
  result: IGatesOfGroundResult;
}

const gatesOfGroundIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":179,"b":192}]}],"statement":"select id, kind, ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\", node::float8 as \"node?\", access,\n  opening_hours, compound_id\nfrom gates\nwhere jurisdiction_code = :jurisdiction!\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, kind, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", node::float8 as "node?", access,
 *   opening_hours, compound_id
 * from gates
 * where jurisdiction_code = :jurisdiction!
 * order by id collate "C"
 * ```
 */
export const gatesOfGround = new NamedQuery<IGatesOfGroundParams,IGatesOfGroundResult>('gatesOfGround', gatesOfGroundIR);
