/** Types generated for queries found in "sql/queries/redraw_notify.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawNotify' parameters type */
export interface IRedrawNotifyParams {
  payload: string;
}

/** 'RedrawNotify' return type */
export interface IRedrawNotifyResult {
  told: string;
}

/** 'RedrawNotify' query type */
export interface IRedrawNotifyQuery {
  params: IRedrawNotifyParams;
  result: IRedrawNotifyResult;
}

const redrawNotifyIR: Statement = {"usedParamSet":{"payload":true},"params":[{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":78,"b":86}]}],"statement":"-- To every server on this database; kept nowhere.\nselect pg_notify('redraw', :payload!)::text as \"told!\""};

/**
 * Query generated from SQL:
 * ```
 * -- To every server on this database; kept nowhere.
 * select pg_notify('redraw', :payload!)::text as "told!"
 * ```
 */
export const redrawNotify = new NamedQuery<IRedrawNotifyParams,IRedrawNotifyResult>('redrawNotify', redrawNotifyIR);
