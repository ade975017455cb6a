/** Types generated for queries found in "sql/queries/redraw_due.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RedrawDue' parameters type */
export type IRedrawDueParams = void;

/** 'RedrawDue' return type */
export interface IRedrawDueResult {
  effectiveAt: Date;
  id: string;
  isDue: boolean;
  jurisdictionCode: string;
}

/** 'RedrawDue' query type */
export interface IRedrawDueQuery {
  params: IRedrawDueParams;
  result: IRedrawDueResult;
}

const redrawDueIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Approved drafts whose moment has come, and when the next one's comes.\nwith approved as (\n  select r.jurisdiction_code, r.id, (\n    select s.effective_at from redraw_steps s\n    where s.jurisdiction_code = r.jurisdiction_code and s.redraw_id = r.id and s.step in ('approved', 'postponed')\n    order by s.number desc limit 1\n  ) as effective_at\n  from redraws r\n  where r.state = 'approved'\n)\nselect jurisdiction_code as \"jurisdiction_code!\", id::text as \"id!\", effective_at as \"effective_at!\",\n  effective_at <= clock_timestamp() as \"is_due!\"\nfrom approved\norder by effective_at, id"};

/**
 * Query generated from SQL:
 * ```
 * -- Approved drafts whose moment has come, and when the next one's comes.
 * with approved as (
 *   select r.jurisdiction_code, r.id, (
 *     select s.effective_at from redraw_steps s
 *     where s.jurisdiction_code = r.jurisdiction_code and s.redraw_id = r.id and s.step in ('approved', 'postponed')
 *     order by s.number desc limit 1
 *   ) as effective_at
 *   from redraws r
 *   where r.state = 'approved'
 * )
 * select jurisdiction_code as "jurisdiction_code!", id::text as "id!", effective_at as "effective_at!",
 *   effective_at <= clock_timestamp() as "is_due!"
 * from approved
 * order by effective_at, id
 * ```
 */
export const redrawDue = new NamedQuery<IRedrawDueParams,IRedrawDueResult>('redrawDue', redrawDueIR);
