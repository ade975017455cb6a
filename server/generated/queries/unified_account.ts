/** Types generated for queries found in "sql/queries/unified_account.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'UnifiedAccount' parameters type */
export interface IUnifiedAccountParams {
  issuer: string;
  subject: string;
}

/** 'UnifiedAccount' return type */
export interface IUnifiedAccountResult {
  disabledAt: Date | null;
  id: string;
  name: string;
  shownName: string;
}

/** 'UnifiedAccount' query type */
export interface IUnifiedAccountQuery {
  params: IUnifiedAccountParams;
  result: IUnifiedAccountResult;
}

const unifiedAccountIR: Statement = {"usedParamSet":{"issuer":true,"subject":true},"params":[{"name":"issuer","required":true,"transform":{"type":"scalar"},"locs":[{"a":75,"b":82}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":103,"b":111}]}],"statement":"select id, name, shown_name, disabled_at\nfrom accounts\nwhere oidc_issuer = :issuer! and oidc_subject = :subject!"};

/**
 * Query generated from SQL:
 * ```
 * select id, name, shown_name, disabled_at
 * from accounts
 * where oidc_issuer = :issuer! and oidc_subject = :subject!
 * ```
 */
export const unifiedAccount = new NamedQuery<IUnifiedAccountParams,IUnifiedAccountResult>('unifiedAccount', unifiedAccountIR);
