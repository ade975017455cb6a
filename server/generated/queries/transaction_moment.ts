/** Types generated for queries found in "sql/queries/transaction_moment.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TransactionMoment' parameters type */
export type ITransactionMomentParams = void;

/** 'TransactionMoment' return type */
export interface ITransactionMomentResult {
  moment: Date;
}

/** 'TransactionMoment' query type */
export interface ITransactionMomentQuery {
  params: ITransactionMomentParams;
  result: ITransactionMomentResult;
}

const transactionMomentIR: Statement = {"usedParamSet":{},"params":[],"statement":"select now() as \"moment!\""};

/**
 * Query generated from SQL:
 * ```
 * select now() as "moment!"
 * ```
 */
export const transactionMoment = new NamedQuery<ITransactionMomentParams,ITransactionMomentResult>('transactionMoment', transactionMomentIR);
