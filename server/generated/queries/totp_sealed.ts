/** Types generated for queries found in "sql/queries/totp_sealed.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'TotpSealed' parameters type */
export interface ITotpSealedParams {
  present: string;
}

/** 'TotpSealed' return type */
export interface ITotpSealedResult {
  id: string;
  secret: string;
}

/** 'TotpSealed' query type */
export interface ITotpSealedQuery {
  params: ITotpSealedParams;
  result: ITotpSealedResult;
}

const totpSealedIR: Statement = {"usedParamSet":{"present":true},"params":[{"name":"present","required":true,"transform":{"type":"scalar"},"locs":[{"a":268,"b":276}]}],"statement":"-- Secrets of devices that another key sealed than the one that these begin with.\nselect a.id::text as \"id!\", s.secret as \"secret!\"\nfrom accounts a, lateral (values (a.totp_secret), (a.totp_pending)) s (secret)\nwhere s.secret is not null and not starts_with(s.secret, :present!)\norder by a.id"};

/**
 * Query generated from SQL:
 * ```
 * -- Secrets of devices that another key sealed than the one that these begin with.
 * select a.id::text as "id!", s.secret as "secret!"
 * from accounts a, lateral (values (a.totp_secret), (a.totp_pending)) s (secret)
 * where s.secret is not null and not starts_with(s.secret, :present!)
 * order by a.id
 * ```
 */
export const totpSealed = new NamedQuery<ITotpSealedParams,ITotpSealedResult>('totpSealed', totpSealedIR);
