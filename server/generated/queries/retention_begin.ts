/** Types generated for queries found in "sql/queries/retention_begin.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RetentionBegin' parameters type */
export interface IRetentionBeginParams {
  hour: number;
  jurisdiction: string;
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

const retentionBeginIR: Statement = {"usedParamSet":{"jurisdiction":true,"hour":true,"subject":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":327,"b":340}]},{"name":"hour","required":true,"transform":{"type":"scalar"},"locs":[{"a":397,"b":402}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":511,"b":519},{"a":604,"b":612}]}],"statement":"-- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,\n-- it is done, or another server is at it, who holds this lock in each of its transactions.\nwith today as (\n  select code, (now() at time zone time_zone)::date as day from jurisdictions\n  where code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer\n), mine as (\n  select code, day from today where pg_try_advisory_xact_lock(5113, hashtext(code || :subject!))\n)\ninsert into retention_runs as r (jurisdiction_code, subject, day)\nselect code, :subject!, day from mine\non conflict (jurisdiction_code, subject, day) do update set started_at = r.started_at where r.finished_at is null\nreturning r.day::text as \"day!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Begins, or goes on with, what is to be carried out today in a place, from an hour of its day on. None: it is not yet time,
 * -- it is done, or another server is at it, who holds this lock in each of its transactions.
 * with today as (
 *   select code, (now() at time zone time_zone)::date as day from jurisdictions
 *   where code = :jurisdiction! and extract(hour from now() at time zone time_zone) >= :hour!::integer
 * ), mine as (
 *   select code, day from today where pg_try_advisory_xact_lock(5113, hashtext(code || :subject!))
 * )
 * insert into retention_runs as r (jurisdiction_code, subject, day)
 * select code, :subject!, day from mine
 * on conflict (jurisdiction_code, subject, day) do update set started_at = r.started_at where r.finished_at is null
 * returning r.day::text as "day!"
 * ```
 */
export const retentionBegin = new NamedQuery<IRetentionBeginParams,IRetentionBeginResult>('retentionBegin', retentionBeginIR);
