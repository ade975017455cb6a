/** Types generated for queries found in "sql/queries/redraw_steps.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type stringArray = readonly (string)[];

/** 'RedrawSteps' parameters type */
export interface IRedrawStepsParams {
  after: number;
  ids: readonly (string | null)[];
  jurisdiction: string;
}

/** 'RedrawSteps' return type */
export interface IRedrawStepsResult {
  accountId: string | null;
  by: string | null;
  digest: string | null;
  edits: number | null;
  effect: Json | null;
  effectiveAt: Date | null;
  happenedAt: Date;
  jurisdictionCode: string;
  note: string | null;
  number: number;
  redrawId: string;
  step: string;
}

/** 'RedrawSteps' query type */
export interface IRedrawStepsQuery {
  params: IRedrawStepsParams;
  result: IRedrawStepsResult;
}

const redrawStepsIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true,"after":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":378,"b":391}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":415,"b":419}]},{"name":"after","required":true,"transform":{"type":"scalar"},"locs":[{"a":453,"b":459}]}],"statement":"-- What drafts went through, in order; of one of them those after a number.\nselect s.jurisdiction_code, s.redraw_id::text as \"redraw_id!\", s.number, s.step, s.account_id::text as \"account_id?\",\n  a.shown_name as \"by?\", s.happened_at, s.note, s.edits, s.digest, s.effective_at, s.effect\nfrom redraw_steps s\nleft join accounts a on a.id = s.account_id\nwhere s.jurisdiction_code = :jurisdiction! and s.redraw_id = any(:ids!::text[]::uuid[]) and s.number > :after!::integer\norder by s.redraw_id, s.number"};

/**
 * Query generated from SQL:
 * ```
 * -- What drafts went through, in order; of one of them those after a number.
 * select s.jurisdiction_code, s.redraw_id::text as "redraw_id!", s.number, s.step, s.account_id::text as "account_id?",
 *   a.shown_name as "by?", s.happened_at, s.note, s.edits, s.digest, s.effective_at, s.effect
 * from redraw_steps s
 * left join accounts a on a.id = s.account_id
 * where s.jurisdiction_code = :jurisdiction! and s.redraw_id = any(:ids!::text[]::uuid[]) and s.number > :after!::integer
 * order by s.redraw_id, s.number
 * ```
 */
export const redrawSteps = new NamedQuery<IRedrawStepsParams,IRedrawStepsResult>('redrawSteps', redrawStepsIR);
