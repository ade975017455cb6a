/** Types generated for queries found in "sql/queries/redraw_effect_hold.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawEffectHold' parameters type */
export interface IRedrawEffectHoldParams {
  id: string;
}

/** 'RedrawEffectHold' return type */
export interface IRedrawEffectHoldResult {
  held: string;
}

/** 'RedrawEffectHold' query type */
export interface IRedrawEffectHoldQuery {
  params: IRedrawEffectHoldParams;
  result: IRedrawEffectHoldResult;
}

const redrawEffectHoldIR: Statement = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":217,"b":220}]}],"statement":"-- One server at a time works out what a draft comes to and publishes it; the others wait, and find it done. Held by the\n-- connection, and let go with it.\nselect pg_advisory_lock(hashtextextended('redraw effect ' || :id!, 0))::text as \"held!\""};

/**
 * Query generated from SQL:
 * ```
 * -- One server at a time works out what a draft comes to and publishes it; the others wait, and find it done. Held by the
 * -- connection, and let go with it.
 * select pg_advisory_lock(hashtextextended('redraw effect ' || :id!, 0))::text as "held!"
 * ```
 */
export const redrawEffectHold = new NamedQuery<IRedrawEffectHoldParams,IRedrawEffectHoldResult>('redrawEffectHold', redrawEffectHoldIR);
