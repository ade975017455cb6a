/** Types generated for queries found in "sql/queries/sign_in_forget.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'SignInForget' parameters type */
export type ISignInForgetParams = void;

/** 'SignInForget' return type */
export type ISignInForgetResult = void;

/** 'SignInForget' query type */
export interface ISignInForgetQuery {
  params: ISignInForgetParams;
  result: ISignInForgetResult;
}

const signInForgetIR: Statement = {"usedParamSet":{},"params":[],"statement":"delete from sign_in_failures where last_at < now() - interval '7 days'"};

/**
 * Query generated from SQL:
 * ```
 * delete from sign_in_failures where last_at < now() - interval '7 days'
 * ```
 */
export const signInForget = new NamedQuery<ISignInForgetParams,ISignInForgetResult>('signInForget', signInForgetIR);
