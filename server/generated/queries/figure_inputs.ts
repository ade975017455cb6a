/** Types generated for queries found in "sql/queries/figure_inputs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'FigureInputs' parameters type */
export interface IFigureInputsParams {
  question: string;
}

/** 'FigureInputs' return type */
export interface IFigureInputsResult {
  computedAt: Date;
  groundDigest: string;
  inputs: Json;
  jurisdictionCode: string;
  networkDigest: string;
  parts: Buffer;
}

/** 'FigureInputs' query type */
export interface IFigureInputsQuery {
  params: IFigureInputsParams;
  result: IFigureInputsResult;
}

const figureInputsIR: Statement = {"usedParamSet":{"question":true},"params":[{"name":"question","required":true,"transform":{"type":"scalar"},"locs":[{"a":120,"b":129}]}],"statement":"select jurisdiction_code, network_digest, ground_digest, inputs, parts, computed_at\nfrom figure_inputs\nwhere question = :question!\norder by jurisdiction_code\nlimit 1"};

/**
 * Query generated from SQL:
 * ```
 * select jurisdiction_code, network_digest, ground_digest, inputs, parts, computed_at
 * from figure_inputs
 * where question = :question!
 * order by jurisdiction_code
 * limit 1
 * ```
 */
export const figureInputs = new NamedQuery<IFigureInputsParams,IFigureInputsResult>('figureInputs', figureInputsIR);
