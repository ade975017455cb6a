/** Types generated for queries found in "sql/queries/streets_of_ground.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'StreetsOfGround' parameters type */
export interface IStreetsOfGroundParams {
  jurisdiction: string;
}

/** 'StreetsOfGround' return type */
export interface IStreetsOfGroundResult {
  bridge: boolean;
  compoundId: string | null;
  heights: numberArray | null;
  id: string;
  kind: string;
  layer: number;
  line: string;
  nodes: numberArray;
  oneWayOnFoot: boolean;
  tunnel: boolean;
  walk: string;
  wheelchair: boolean;
}

/** 'StreetsOfGround' query type */
export interface IStreetsOfGroundQuery {
  params: IStreetsOfGroundParams;
  result: IStreetsOfGroundResult;
}

const streetsOfGroundIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":336,"b":349}]}],"statement":"-- Streets as they were loaded. A real holds 1.3 as 1.29999995…; its text reads back as what was given.\nselect id, kind, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as \"line!\",\n  nodes::float8[] as \"nodes!\", heights::text[]::float8[] as \"heights?\"\nfrom streets\nwhere jurisdiction_code = :jurisdiction!\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- Streets as they were loaded. A real holds 1.3 as 1.29999995…; its text reads back as what was given.
 * select id, kind, walk, one_way_on_foot, wheelchair, bridge, tunnel, layer, compound_id, ST_AsGeoJSON(line, 7) as "line!",
 *   nodes::float8[] as "nodes!", heights::text[]::float8[] as "heights?"
 * from streets
 * where jurisdiction_code = :jurisdiction!
 * order by id collate "C"
 * ```
 */
export const streetsOfGround = new NamedQuery<IStreetsOfGroundParams,IStreetsOfGroundResult>('streetsOfGround', streetsOfGroundIR);
