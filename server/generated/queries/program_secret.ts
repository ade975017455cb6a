/** Types generated for queries found in "sql/queries/program_secret.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'ProgramSecret' parameters type */
export interface IProgramSecretParams {
  name: string;
  offered: string;
}

/** 'ProgramSecret' return type */
export interface IProgramSecretResult {
  secret: string;
}

/** 'ProgramSecret' query type */
export interface IProgramSecretQuery {
  params: IProgramSecretParams;
  result: IProgramSecretResult;
}

const programSecretIR: Statement = {"usedParamSet":{"name":true,"offered":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":174,"b":179}]},{"name":"offered","required":true,"transform":{"type":"scalar"},"locs":[{"a":189,"b":197}]}],"statement":"-- The one that is kept; the one offered where there was none. It is written anew with itself, so that a row always comes.\ninsert into program_secrets (name, secret) values (:name!, decode(:offered!, 'hex'))\non conflict (name) do update set secret = program_secrets.secret\nreturning encode(secret, 'hex') as \"secret!\""};

/**
 * Query generated from SQL:
 * ```
 * -- The one that is kept; the one offered where there was none. It is written anew with itself, so that a row always comes.
 * insert into program_secrets (name, secret) values (:name!, decode(:offered!, 'hex'))
 * on conflict (name) do update set secret = program_secrets.secret
 * returning encode(secret, 'hex') as "secret!"
 * ```
 */
export const programSecret = new NamedQuery<IProgramSecretParams,IProgramSecretResult>('programSecret', programSecretIR);
