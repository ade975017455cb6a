/** Types generated for queries found in "sql/queries/redraw_effect_let_go.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawEffectLetGo' parameters type */
export interface IRedrawEffectLetGoParams {
  id: string;
}

/** 'RedrawEffectLetGo' return type */
export interface IRedrawEffectLetGoResult {
  wasHeld: boolean;
}

/** 'RedrawEffectLetGo' query type */
export interface IRedrawEffectLetGoQuery {
  params: IRedrawEffectLetGoParams;
  result: IRedrawEffectLetGoResult;
}

const redrawEffectLetGoIR: Statement = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":63,"b":66}]}],"statement":"select pg_advisory_unlock(hashtextextended('redraw effect ' || :id!, 0)) as \"was_held!\""};

/**
 * Query generated from SQL:
 * ```
 * select pg_advisory_unlock(hashtextextended('redraw effect ' || :id!, 0)) as "was_held!"
 * ```
 */
export const redrawEffectLetGo = new NamedQuery<IRedrawEffectLetGoParams,IRedrawEffectLetGoResult>('redrawEffectLetGo', redrawEffectLetGoIR);
