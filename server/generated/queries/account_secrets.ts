/** Types generated for queries found in "sql/queries/account_secrets.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'AccountSecrets' parameters type */
export interface IAccountSecretsParams {
  id: string;
}

/** 'AccountSecrets' return type */
export interface IAccountSecretsResult {
  id: string;
  name: string;
  passwordHash: string | null;
  shownName: string;
  totpPending: string | null;
  totpSecret: string | null;
  totpStep: number | null;
}

/** 'AccountSecrets' query type */
export interface IAccountSecretsQuery {
  params: IAccountSecretsParams;
  result: IAccountSecretsResult;
}

const accountSecretsIR: Statement = {"usedParamSet":{"id":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":121,"b":124}]}],"statement":"select id::text as \"id!\", name, shown_name, password_hash, totp_secret, totp_pending, totp_step\nfrom accounts\nwhere id = :id!::text::uuid"};

/**
 * Query generated from SQL:
 * ```
 * select id::text as "id!", name, shown_name, password_hash, totp_secret, totp_pending, totp_step
 * from accounts
 * where id = :id!::text::uuid
 * ```
 */
export const accountSecrets = new NamedQuery<IAccountSecretsParams,IAccountSecretsResult>('accountSecrets', accountSecretsIR);
