/** Types generated for queries found in "sql/queries/redraw_base_cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawBaseCases' parameters type */
export interface IRedrawBaseCasesParams {
  east: number;
  jurisdiction: string;
  months: number;
  north: number;
  south: number;
  west: number;
}

/** 'RedrawBaseCases' return type */
export interface IRedrawBaseCasesResult {
  isOpen: boolean;
  isRecent: boolean;
  latitude: number;
  longitude: number;
}

/** 'RedrawBaseCases' query type */
export interface IRedrawBaseCasesQuery {
  params: IRedrawBaseCasesParams;
  result: IRedrawBaseCasesResult;
}

const redrawBaseCasesIR: Statement = {"usedParamSet":{"months":true,"jurisdiction":true,"west":true,"south":true,"east":true,"north":true},"params":[{"name":"months","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":204},{"a":529,"b":536}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":340}]},{"name":"west","required":true,"transform":{"type":"scalar"},"locs":[{"a":398,"b":403}]},{"name":"south","required":true,"transform":{"type":"scalar"},"locs":[{"a":406,"b":412}]},{"name":"east","required":true,"transform":{"type":"scalar"},"locs":[{"a":415,"b":420}]},{"name":"north","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":429}]}],"statement":"-- Where the cases of the last months lie, and older ones that are still open.\nselect ST_X(position) as \"longitude!\", ST_Y(position) as \"latitude!\",\n  reported_at > now() - make_interval(months => :months!::integer) as \"is_recent!\",\n  state not in ('closed', 'refused') as \"is_open!\"\nfrom case_states\nwhere jurisdiction_code = :jurisdiction! and state <> 'merged'\n  and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)\n  and (state not in ('closed', 'refused') or reported_at > now() - make_interval(months => :months!::integer))"};

/**
 * Query generated from SQL:
 * ```
 * -- Where the cases of the last months lie, and older ones that are still open.
 * select ST_X(position) as "longitude!", ST_Y(position) as "latitude!",
 *   reported_at > now() - make_interval(months => :months!::integer) as "is_recent!",
 *   state not in ('closed', 'refused') as "is_open!"
 * from case_states
 * where jurisdiction_code = :jurisdiction! and state <> 'merged'
 *   and position && ST_MakeEnvelope(:west!, :south!, :east!, :north!, 4326)
 *   and (state not in ('closed', 'refused') or reported_at > now() - make_interval(months => :months!::integer))
 * ```
 */
export const redrawBaseCases = new NamedQuery<IRedrawBaseCasesParams,IRedrawBaseCasesResult>('redrawBaseCases', redrawBaseCasesIR);
