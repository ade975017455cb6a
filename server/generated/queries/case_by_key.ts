/** Types generated for queries found in "sql/queries/case_by_key.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'CaseByKey' parameters type */
export interface ICaseByKeyParams {
  jurisdiction: string;
  key: string;
}

/** 'CaseByKey' return type */
export interface ICaseByKeyResult {
  description: string;
  id: string;
  kindCode: string;
  latitude: number | null;
  longitude: number | null;
  simulated: boolean;
  source: string;
}

/** 'CaseByKey' query type */
export interface ICaseByKeyQuery {
  params: ICaseByKeyParams;
  result: ICaseByKeyResult;
}

const caseByKeyIR: Statement = {"usedParamSet":{"jurisdiction":true,"key":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":153,"b":166}]},{"name":"key","required":true,"transform":{"type":"scalar"},"locs":[{"a":190,"b":194}]}],"statement":"select id, kind_code, ST_X(position) as \"longitude?\", ST_Y(position) as \"latitude?\", source, description, simulated\nfrom cases\nwhere jurisdiction_code = :jurisdiction! and idempotency_key = :key!"};

/**
 * Query generated from SQL:
 * ```
 * select id, kind_code, ST_X(position) as "longitude?", ST_Y(position) as "latitude?", source, description, simulated
 * from cases
 * where jurisdiction_code = :jurisdiction! and idempotency_key = :key!
 * ```
 */
export const caseByKey = new NamedQuery<ICaseByKeyParams,ICaseByKeyResult>('caseByKey', caseByKeyIR);
