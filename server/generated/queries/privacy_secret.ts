/** Types generated for queries found in "sql/queries/privacy_secret.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PrivacySecret' parameters type */
export type IPrivacySecretParams = void;

/** 'PrivacySecret' return type */
export interface IPrivacySecretResult {
  secret: Buffer;
}

/** 'PrivacySecret' query type */
export interface IPrivacySecretQuery {
  params: IPrivacySecretParams;
  result: IPrivacySecretResult;
}

const privacySecretIR: Statement = {"usedParamSet":{},"params":[],"statement":"select secret from privacy_secret"};

/**
 * Query generated from SQL:
 * ```
 * select secret from privacy_secret
 * ```
 */
export const privacySecret = new NamedQuery<IPrivacySecretParams,IPrivacySecretResult>('privacySecret', privacySecretIR);
