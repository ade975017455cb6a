/** Types generated for queries found in "sql/queries/retention_begin.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RetentionBegin' parameters type */
export interface IRetentionBeginParams {
  hour: number;
  jurisdiction: string;
  runner: string;
  subject: string;
}

/** 'RetentionBegin' return type */
export interface IRetentionBeginResult {
  day: string;
}

/** 'RetentionBegin' query type */
export interface IRetentionBeginQuery {
  params: IRetentionBeginParams;
  result: IRetentionBeginResult;
}

const retentionBeginIR: Statement = {"usedParamSet":{"subject":true,"runner":true,"jurisdiction":true,"hour":true},"params":[{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":265,"b":273}]},{"name":"runner","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":321}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":386,"b":399}]},{"name":"hour","required":true,"transform":{"type":"scalar"},"locs":[{"a":456,"b":461}]}],"statement":"-- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,\n-- it is done, or another server is at it.\ninsert into retention_runs as r (jurisdiction_code, subject, day, runner, beat_at)\nselect code, :subject!, (now() at time zone time_zone)::date, :runner!::text::uuid, clock_timestamp()\nfrom jurisdictions\nwhere code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer\non conflict (jurisdiction_code, subject, day) do update set runner = excluded.runner, beat_at = excluded.beat_at\n  where r.finished_at is null\n    and (r.runner = excluded.runner or r.beat_at < clock_timestamp() - interval '5 minutes')\nreturning r.day::text as \"day!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,
 * -- it is done, or another server is at it.
 * insert into retention_runs as r (jurisdiction_code, subject, day, runner, beat_at)
 * select code, :subject!, (now() at time zone time_zone)::date, :runner!::text::uuid, clock_timestamp()
 * from jurisdictions
 * where code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer
 * on conflict (jurisdiction_code, subject, day) do update set runner = excluded.runner, beat_at = excluded.beat_at
 *   where r.finished_at is null
 *     and (r.runner = excluded.runner or r.beat_at < clock_timestamp() - interval '5 minutes')
 * returning r.day::text as "day!"
 * ```
 */
export const retentionBegin = new NamedQuery<IRetentionBeginParams,IRetentionBeginResult>('retentionBegin', retentionBeginIR);
