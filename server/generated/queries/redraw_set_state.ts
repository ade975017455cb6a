/** Types generated for queries found in "sql/queries/redraw_set_state.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawSetState' parameters type */
export interface IRedrawSetStateParams {
  id: string;
  jurisdiction: string;
  state: string;
}

/** 'RedrawSetState' return type */
export type IRedrawSetStateResult = void;

/** 'RedrawSetState' query type */
export interface IRedrawSetStateQuery {
  params: IRedrawSetStateParams;
  result: IRedrawSetStateResult;
}

const redrawSetStateIR: Statement = {"usedParamSet":{"state":true,"jurisdiction":true,"id":true},"params":[{"name":"state","required":true,"transform":{"type":"scalar"},"locs":[{"a":27,"b":33}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":61,"b":74}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":85,"b":88}]}],"statement":"update redraws set state = :state! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * update redraws set state = :state! where jurisdiction_code = :jurisdiction! and id = :id!::text::uuid
 * ```
 */
export const redrawSetState = new NamedQuery<IRedrawSetStateParams,IRedrawSetStateResult>('redrawSetState', redrawSetStateIR);
