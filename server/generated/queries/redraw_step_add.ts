/** Types generated for queries found in "sql/queries/redraw_step_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

export type DateOrString = Date | string;

/** 'RedrawStepAdd' parameters type */
export interface IRedrawStepAddParams {
  accountId?: string | null | void;
  digest?: string | null | void;
  edits?: number | null | void;
  effect?: Json | null | void;
  effectiveAt?: DateOrString | null | void;
  happenedAt?: DateOrString | null | void;
  id: string;
  jurisdiction: string;
  note?: string | null | void;
  step: string;
}

/** 'RedrawStepAdd' return type */
export type IRedrawStepAddResult = void;

/** 'RedrawStepAdd' query type */
export interface IRedrawStepAddQuery {
  params: IRedrawStepAddParams;
  result: IRedrawStepAddResult;
}

const redrawStepAddIR: Statement = {"usedParamSet":{"jurisdiction":true,"id":true,"step":true,"accountId":true,"happenedAt":true,"note":true,"edits":true,"digest":true,"effectiveAt":true,"effect":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":147,"b":160},{"a":403,"b":416}]},{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":163,"b":166},{"a":436,"b":439}]},{"name":"step","required":true,"transform":{"type":"scalar"},"locs":[{"a":213,"b":218}]},{"name":"accountId","required":false,"transform":{"type":"scalar"},"locs":[{"a":221,"b":230}]},{"name":"happenedAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":256,"b":266}]},{"name":"note","required":false,"transform":{"type":"scalar"},"locs":[{"a":302,"b":306}]},{"name":"edits","required":false,"transform":{"type":"scalar"},"locs":[{"a":309,"b":314}]},{"name":"digest","required":false,"transform":{"type":"scalar"},"locs":[{"a":317,"b":323}]},{"name":"effectiveAt","required":false,"transform":{"type":"scalar"},"locs":[{"a":326,"b":337}]},{"name":"effect","required":false,"transform":{"type":"scalar"},"locs":[{"a":340,"b":346}]}],"statement":"insert into redraw_steps\n  (jurisdiction_code, redraw_id, number, step, account_id, happened_at, note, edits, digest, effective_at, effect)\nselect :jurisdiction!, :id!::text::uuid, coalesce(max(s.number), 0) + 1, :step!, :accountId::text::uuid,\n  coalesce(:happenedAt::timestamptz, clock_timestamp()), :note, :edits, :digest, :effectiveAt, :effect::jsonb\nfrom redraw_steps s\nwhere s.jurisdiction_code = :jurisdiction! and s.redraw_id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * insert into redraw_steps
 *   (jurisdiction_code, redraw_id, number, step, account_id, happened_at, note, edits, digest, effective_at, effect)
 * select :jurisdiction!, :id!::text::uuid, coalesce(max(s.number), 0) + 1, :step!, :accountId::text::uuid,
 *   coalesce(:happenedAt::timestamptz, clock_timestamp()), :note, :edits, :digest, :effectiveAt, :effect::jsonb
 * from redraw_steps s
 * where s.jurisdiction_code = :jurisdiction! and s.redraw_id = :id!::text::uuid
 * ```
 */
export const redrawStepAdd = new NamedQuery<IRedrawStepAddParams,IRedrawStepAddResult>('redrawStepAdd', redrawStepAddIR);
