/** Types generated for queries found in "sql/queries/forget_figure_inputs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ForgetFigureInputs' parameters type */
export interface IForgetFigureInputsParams {
  jurisdiction: string;
  kept: number;
}

/** 'ForgetFigureInputs' return type */
export type IForgetFigureInputsResult = void;

/** 'ForgetFigureInputs' query type */
export interface IForgetFigureInputsQuery {
  params: IForgetFigureInputsParams;
  result: IForgetFigureInputsResult;
}

const forgetFigureInputsIR: Statement = {"usedParamSet":{"jurisdiction":true,"kept":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":86,"b":99},{"a":189,"b":202}]},{"name":"kept","required":true,"transform":{"type":"scalar"},"locs":[{"a":241,"b":246}]}],"statement":"-- All but the newest of a place.\ndelete from figure_inputs\nwhere jurisdiction_code = :jurisdiction! and computed_at < (\n  select computed_at from figure_inputs\n  where jurisdiction_code = :jurisdiction!\n  order by computed_at desc\n  offset :kept!::integer - 1 limit 1\n)"};

/**
 * Query generated from SQL:
 * ```
 * -- All but the newest of a place.
 * delete from figure_inputs
 * where jurisdiction_code = :jurisdiction! and computed_at < (
 *   select computed_at from figure_inputs
 *   where jurisdiction_code = :jurisdiction!
 *   order by computed_at desc
 *   offset :kept!::integer - 1 limit 1
 * )
 * ```
 */
export const forgetFigureInputs = new NamedQuery<IForgetFigureInputsParams,IForgetFigureInputsResult>('forgetFigureInputs', forgetFigureInputsIR);
