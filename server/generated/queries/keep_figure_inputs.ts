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

const keepFigureInputsIR: Statement = {"usedParamSet":{"jurisdiction":true,"question":true,"networkDigest":true,"groundDigest":true,"inputs":true,"parts":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":200}]},{"name":"question","required":true,"transform":{"type":"scalar"},"locs":[{"a":203,"b":212}]},{"name":"networkDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":215,"b":229}]},{"name":"groundDigest","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":245}]},{"name":"inputs","required":true,"transform":{"type":"scalar"},"locs":[{"a":248,"b":255}]},{"name":"parts","required":true,"transform":{"type":"scalar"},"locs":[{"a":258,"b":264}]}],"statement":"-- One that is kept already becomes the newest again: it was shown just now.\ninsert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)\nvalues (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)\non conflict (jurisdiction_code, question) do update set computed_at = clock_timestamp()"};

/**
 * Query generated from SQL:
 * ```
 * -- One that is kept already becomes the newest again: it was shown just now.
 * insert into figure_inputs (jurisdiction_code, question, network_digest, ground_digest, inputs, parts)
 * values (:jurisdiction!, :question!, :networkDigest!, :groundDigest!, :inputs!, :parts!)
 * on conflict (jurisdiction_code, question) do update set computed_at = clock_timestamp()
 * ```
 */
export const keepFigureInputs = new NamedQuery<IKeepFigureInputsParams,IKeepFigureInputsResult>('keepFigureInputs', keepFigureInputsIR);
