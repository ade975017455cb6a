/** Types generated for queries found in "sql/queries/unified_account_add.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'UnifiedAccountAdd' parameters type */
export interface IUnifiedAccountAddParams {
  id: string;
  issuer: string;
  name: string;
  shownName: string;
  subject: string;
}

/** 'UnifiedAccountAdd' return type */
export interface IUnifiedAccountAddResult {
  disabledAt: Date | null;
  id: string;
  name: string;
  shownName: string;
}

/** 'UnifiedAccountAdd' query type */
export interface IUnifiedAccountAddQuery {
  params: IUnifiedAccountAddParams;
  result: IUnifiedAccountAddResult;
}

const unifiedAccountAddIR: Statement = {"usedParamSet":{"id":true,"name":true,"shownName":true,"issuer":true,"subject":true},"params":[{"name":"id","required":true,"transform":{"type":"scalar"},"locs":[{"a":175,"b":178}]},{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":192}]},{"name":"shownName","required":true,"transform":{"type":"scalar"},"locs":[{"a":195,"b":205}]},{"name":"issuer","required":true,"transform":{"type":"scalar"},"locs":[{"a":208,"b":215}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":226}]}],"statement":"-- Without any grant. No row where the name is taken, or the same person came in twice at once.\ninsert into accounts (id, name, shown_name, oidc_issuer, oidc_subject)\nvalues (:id!::uuid, :name!, :shownName!, :issuer!, :subject!)\non conflict do nothing\nreturning id, name, shown_name, disabled_at"};

/**
 * Query generated from SQL:
 * ```
 * -- Without any grant. No row where the name is taken, or the same person came in twice at once.
 * insert into accounts (id, name, shown_name, oidc_issuer, oidc_subject)
 * values (:id!::uuid, :name!, :shownName!, :issuer!, :subject!)
 * on conflict do nothing
 * returning id, name, shown_name, disabled_at
 * ```
 */
export const unifiedAccountAdd = new NamedQuery<IUnifiedAccountAddParams,IUnifiedAccountAddResult>('unifiedAccountAdd', unifiedAccountAddIR);
