/** Types generated for queries found in "sql/queries/sign_in_give_back.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SignInGiveBack' parameters type */
export interface ISignInGiveBackParams {
  subject: string;
}

/** 'SignInGiveBack' return type */
export type ISignInGiveBackResult = void;

/** 'SignInGiveBack' query type */
export interface ISignInGiveBackQuery {
  params: ISignInGiveBackParams;
  result: ISignInGiveBackResult;
}

const signInGiveBackIR: Statement = {"usedParamSet":{"subject":true},"params":[{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":129,"b":137},{"a":223,"b":231}]}],"statement":"-- A try that was no failure after all.\nwith lessened as (\n  update sign_in_failures set failures = failures - 1 where subject = :subject! and failures > 1\n  returning subject\n)\ndelete from sign_in_failures\nwhere subject = :subject! and failures <= 1 and not exists (select from lessened)"};

/**
 * Query generated from SQL:
 * ```
 * -- A try that was no failure after all.
 * with lessened as (
 *   update sign_in_failures set failures = failures - 1 where subject = :subject! and failures > 1
 *   returning subject
 * )
 * delete from sign_in_failures
 * where subject = :subject! and failures <= 1 and not exists (select from lessened)
 * ```
 */
export const signInGiveBack = new NamedQuery<ISignInGiveBackParams,ISignInGiveBackResult>('signInGiveBack', signInGiveBackIR);
