/** Types generated for queries found in "sql/queries/jurisdiction_loaded.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'JurisdictionLoaded' parameters type */
export interface IJurisdictionLoadedParams {
  code: string;
}

/** 'JurisdictionLoaded' return type */
export interface IJurisdictionLoadedResult {
  code: string;
  nameZh: string;
}

/** 'JurisdictionLoaded' query type */
export interface IJurisdictionLoadedQuery {
  params: IJurisdictionLoadedParams;
  result: IJurisdictionLoadedResult;
}

const jurisdictionLoadedIR: Statement = {"usedParamSet":{"code":true},"params":[{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":53,"b":58}]}],"statement":"select code, name_zh from jurisdictions where code = :code!"};

/**
 * Query generated from SQL:
 * ```
 * select code, name_zh from jurisdictions where code = :code!
 * ```
 */
export const jurisdictionLoaded = new NamedQuery<IJurisdictionLoadedParams,IJurisdictionLoadedResult>('jurisdictionLoaded', jurisdictionLoadedIR);
