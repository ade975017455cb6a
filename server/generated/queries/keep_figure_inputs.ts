/** Types generated for queries found in "sql/queries/keep_figure_inputs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'KeepFigureInputs' parameters type */
export interface IKeepFigureInputsParams {
  groundDigest: string;
  inputs: Json;
  jurisdiction: string;
  networkDigest: string;
  parts: Buffer;
  question: string;
}

/** 'KeepFigureInputs' return type */
export type IKeepFigureInputsResult = void;

/** 'KeepFigureInputs' query type */
export interface IKeepFigureInputsQuery {
  params: IKeepFigureInputsParams;
  result: IKeepFigureInputsResult;
}

const keepFigureInputsIR: Statement = {"usedParamSet":{"jurisdiction":true,"question":true,"networkDigest":true,"groundDigest":true,"inputs":true,"parts":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":123}]},{"name":"question","required":true,"transform":{"type":"scalar"},"locs":[{"a":126,"b":135}]},{"name":"networkDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":138,"b":152}]},{"name":"groundDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":155,"b":168}]},{"name":"inputs","required":true,"transform":{"type":"scalar"},"locs":[{"a":171,"b":178}]},{"name":"parts","required":true,"transform":{"type":"scalar"},"locs":[{"a":181,"b":187}]}],"statement":"insert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)\nvalues (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)\non conflict do nothing"};

/**
 * Query generated from SQL:
 * ```
 * insert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)
 * values (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)
 * on conflict do nothing
 * ```
 */
export const keepFigureInputs = new NamedQuery<IKeepFigureInputsParams,IKeepFigureInputsResult>('keepFigureInputs', keepFigureInputsIR);
