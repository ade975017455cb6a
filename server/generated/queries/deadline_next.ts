/** Types generated for queries found in "sql/queries/deadline_next.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DeadlineNext' parameters type */
export type IDeadlineNextParams = void;

/** 'DeadlineNext' return type */
export interface IDeadlineNextResult {
  milliseconds: number | null;
}

/** 'DeadlineNext' query type */
export interface IDeadlineNextQuery {
  params: IDeadlineNextParams;
  result: IDeadlineNextResult;
}

const deadlineNextIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- Milliseconds from now, by the database's clock, until the next deadline is to be told; negative where it has passed.\nselect extract(epoch from min(tell_at) - now())::float8 * 1000 as \"milliseconds?\"\nfrom case_clocks\nwhere tell_at is not null"};

/**
 * Query generated from SQL:
 * ```
 * -- Milliseconds from now, by the database's clock, until the next deadline is to be told; negative where it has passed.
 * select extract(epoch from min(tell_at) - now())::float8 * 1000 as "milliseconds?"
 * from case_clocks
 * where tell_at is not null
 * ```
 */
export const deadlineNext = new NamedQuery<IDeadlineNextParams,IDeadlineNextResult>('deadlineNext', deadlineNextIR);
