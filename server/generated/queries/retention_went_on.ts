/** Types generated for queries found in "sql/queries/retention_went_on.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'RetentionWentOn' parameters type */
export interface IRetentionWentOnParams {
  count: number;
  day: DateOrString;
  finished: boolean;
  jurisdiction: string;
  runner: string;
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

const retentionWentOnIR: Statement = {"usedParamSet":{"count":true,"finished":true,"jurisdiction":true,"subject":true,"day":true,"runner":true},"params":[{"name":"count","required":true,"transform":{"type":"scalar"},"locs":[{"a":110,"b":116}]},{"name":"finished","required":true,"transform":{"type":"scalar"},"locs":[{"a":183,"b":192}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":256,"b":269}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":285,"b":293}]},{"name":"day","required":true,"transform":{"type":"scalar"},"locs":[{"a":305,"b":309}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":330,"b":337}]}],"statement":"-- So many more were erased; and that is all, where it is finished.\nupdate retention_runs set count = count + :count!::integer, beat_at = clock_timestamp(),\n  finished_at = case when :finished!::boolean then clock_timestamp() end\nwhere jurisdiction_code = :jurisdiction! and subject = :subject! and day = :day!::date and runner = :runner!::text::uuid\nreturning count as \"count!\""};

/**
 * Query generated from SQL:
 * ```
 * -- So many more were erased; and that is all, where it is finished.
 * update retention_runs set count = count + :count!::integer, beat_at = clock_timestamp(),
 *   finished_at = case when :finished!::boolean then clock_timestamp() end
 * where jurisdiction_code = :jurisdiction! and subject = :subject! and day = :day!::date and runner = :runner!::text::uuid
 * returning count as "count!"
 * ```
 */
export const retentionWentOn = new NamedQuery<IRetentionWentOnParams,IRetentionWentOnResult>('retentionWentOn', retentionWentOnIR);
