/** Types generated for queries found in "sql/queries/sign_in_wait.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'SignInWait' parameters type */
export interface ISignInWaitParams {
  forgiveSeconds: readonly (number | null)[];
  free: readonly (number | null)[];
  subjects: readonly (string | null)[];
}

/** 'SignInWait' return type */
export interface ISignInWaitResult {
  seconds: number;
}

/** 'SignInWait' query type */
export interface ISignInWaitQuery {
  params: ISignInWaitParams;
  result: ISignInWaitResult;
}

const signInWaitIR: Statement = {"usedParamSet":{"subjects":true,"free":true,"forgiveSeconds":true},"params":[{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":133,"b":142}]},{"name":"free","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":158}]},{"name":"forgiveSeconds","required":true,"transform":{"type":"scalar"},"locs":[{"a":172,"b":187}]}],"statement":"select coalesce(max(seconds_to_wait(f.failures, f.last_at, asked.free, asked.forgive_seconds)), 0)::float8 as \"seconds!\"\nfrom unnest(:subjects!::text[], :free!::integer[], :forgiveSeconds!::float8[]) as asked (subject, free, forgive_seconds)\njoin sign_in_failures f using (subject)"};

/**
 * Query generated from SQL:
 * ```
 * select coalesce(max(seconds_to_wait(f.failures, f.last_at, asked.free, asked.forgive_seconds)), 0)::float8 as "seconds!"
 * from unnest(:subjects!::text[], :free!::integer[], :forgiveSeconds!::float8[]) as asked (subject, free, forgive_seconds)
 * join sign_in_failures f using (subject)
 * ```
 */
export const signInWait = new NamedQuery<ISignInWaitParams,ISignInWaitResult>('signInWait', signInWaitIR);
