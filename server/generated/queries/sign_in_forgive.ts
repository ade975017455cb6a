/** Types generated for queries found in "sql/queries/sign_in_forgive.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SignInForgive' parameters type */
export interface ISignInForgiveParams {
  subject: string;
}

/** 'SignInForgive' return type */
export type ISignInForgiveResult = void;

/** 'SignInForgive' query type */
export interface ISignInForgiveQuery {
  params: ISignInForgiveParams;
  result: ISignInForgiveResult;
}

const signInForgiveIR: Statement = {"usedParamSet":{"subject":true},"params":[{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":45,"b":53}]}],"statement":"delete from sign_in_failures where subject = :subject!"};

/**
 * Query generated from SQL:
 * ```
 * delete from sign_in_failures where subject = :subject!
 * ```
 */
export const signInForgive = new NamedQuery<ISignInForgiveParams,ISignInForgiveResult>('signInForgive', signInForgiveIR);
