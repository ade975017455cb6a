/** Types generated for queries found in "sql/queries/signals_of_ground.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SignalsOfGround' parameters type */
export interface ISignalsOfGroundParams {
  jurisdiction: string;
}

/** 'SignalsOfGround' return type */
export interface ISignalsOfGroundResult {
  id: string;
  latitude: number;
  longitude: number;
  node: number;
}

/** 'SignalsOfGround' query type */
export interface ISignalsOfGroundQuery {
  params: ISignalsOfGroundParams;
  result: ISignalsOfGroundResult;
}

const signalsOfGroundIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":137,"b":150}]}],"statement":"select id, ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\", node::float8 as \"node!\"\nfrom signals\nwhere jurisdiction_code = :jurisdiction!\norder by id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * select id, ST_X(position) as "longitude!", ST_Y(position) as "latitude!", node::float8 as "node!"
 * from signals
 * where jurisdiction_code = :jurisdiction!
 * order by id collate "C"
 * ```
 */
export const signalsOfGround = new NamedQuery<ISignalsOfGroundParams,ISignalsOfGroundResult>('signalsOfGround', signalsOfGroundIR);
