/** Types generated for queries found in "sql/queries/sign_in_take.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SignInTake' parameters type */
export interface ISignInTakeParams {
  forgiveSeconds: number;
  free: number;
  subject: string;
}

/** 'SignInTake' return type */
export interface ISignInTakeResult {
  nextWait: number;
}

/** 'SignInTake' query type */
export interface ISignInTakeQuery {
  params: ISignInTakeParams;
  result: ISignInTakeResult;
}

const signInTakeIR: Statement = {"usedParamSet":{"subject":true,"forgiveSeconds":true,"free":true},"params":[{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":197,"b":205}]},{"name":"forgiveSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":324,"b":339},{"a":455,"b":470},{"a":548,"b":563}]},{"name":"free","required":true,"transform":{"type":"scalar"},"locs":[{"a":438,"b":443},{"a":531,"b":536}]}],"statement":"-- Counts a try as failed before it is made, so that a thousand at once are not all the first; no row where it must wait.\ninsert into sign_in_failures as known (subject, failures, last_at)\nvalues (:subject!, 1, clock_timestamp())\non conflict (subject) do update\n  set failures = failures_left(known.failures, known.last_at, :forgiveSeconds!::float8) + 1, last_at = clock_timestamp()\n  where seconds_to_wait(known.failures, known.last_at, :free!::integer, :forgiveSeconds!::float8) <= 0\nreturning seconds_to_wait(failures, last_at, :free!::integer, :forgiveSeconds!::float8) as \"next_wait!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Counts a try as failed before it is made, so that a thousand at once are not all the first; no row where it must wait.
 * insert into sign_in_failures as known (subject, failures, last_at)
 * values (:subject!, 1, clock_timestamp())
 * on conflict (subject) do update
 *   set failures = failures_left(known.failures, known.last_at, :forgiveSeconds!::float8) + 1, last_at = clock_timestamp()
 *   where seconds_to_wait(known.failures, known.last_at, :free!::integer, :forgiveSeconds!::float8) <= 0
 * returning seconds_to_wait(failures, last_at, :free!::integer, :forgiveSeconds!::float8) as "next_wait!"
 * ```
 */
export const signInTake = new NamedQuery<ISignInTakeParams,ISignInTakeResult>('signInTake', signInTakeIR);
