/** Types generated for queries found in "sql/queries/retention_went_on.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RetentionWentOn' parameters type */
export interface IRetentionWentOnParams {
  count: number;
  day: DateOrString;
  finished: boolean;
  jurisdiction: string;
  subject: string;
}

/** 'RetentionWentOn' return type */
export interface IRetentionWentOnResult {
  count: number;
}

/** 'RetentionWentOn' query type */
export interface IRetentionWentOnQuery {
  params: IRetentionWentOnParams;
  result: IRetentionWentOnResult;
}

const retentionWentOnIR: Statement = {"usedParamSet":{"count":true,"finished":true,"jurisdiction":true,"subject":true,"day":true},"params":[{"name":"count","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":116}]},{"name":"finished","required":true,"transform":{"type":"scalar"},"locs":[{"a":154,"b":163}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":227,"b":240}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":264}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":276,"b":280}]}],"statement":"-- So many more were erased; and that is all, where it is finished.\nupdate retention_runs set count = count + :count!::integer,\n  finished_at = case when :finished!::boolean then clock_timestamp() end\nwhere jurisdiction_code = :jurisdiction! and subject = :subject! and day = :day!::date\nreturning count as \"count!\""};

/**
 * Query generated from SQL:
 * ```
 * -- So many more were erased; and that is all, where it is finished.
 * update retention_runs set count = count + :count!::integer,
 *   finished_at = case when :finished!::boolean then clock_timestamp() end
 * where jurisdiction_code = :jurisdiction! and subject = :subject! and day = :day!::date
 * returning count as "count!"
 * ```
 */
export const retentionWentOn = new NamedQuery<IRetentionWentOnParams,IRetentionWentOnResult>('retentionWentOn', retentionWentOnIR);
