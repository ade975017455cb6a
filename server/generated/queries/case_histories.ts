/** Types generated for queries found in "sql/queries/case_histories.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseHistories' parameters type */
export interface ICaseHistoriesParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseHistories' return type */
export interface ICaseHistoriesResult {
  actor: string;
  caseId: string;
  departments: stringArray;
  happenedAt: Date;
  kind: string | null;
  latitude: number | null;
  longitude: number | null;
  mergedInto: string | null;
  note: string | null;
  photos: stringArray;
  rating: number | null;
  role: string;
  sequence: number;
  step: string;
  unitCode: string | null;
  unitKind: string | null;
}

/** 'CaseHistories' query type */
export interface ICaseHistoriesQuery {
  params: ICaseHistoriesParams;
  result: ICaseHistoriesResult;
}

const caseHistoriesIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":664,"b":677}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":699,"b":707}]}],"statement":"-- Every event of cases as their present state is derived from it. The report has what the case itself keeps.\nselect e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,\n  coalesce(e.departments, '{}') as \"departments!\",\n  ST_X(coalesce(e.position, first.position)) as \"longitude?\", ST_Y(coalesce(e.position, first.position)) as \"latitude?\",\n  coalesce(e.photos, '{}') as \"photos!\", e.merged_into, e.rating, coalesce(e.kind_code, first.kind_code) as \"kind?\"\nfrom case_events e\nleft join cases first on first.jurisdiction_code = e.jurisdiction_code and first.id = e.case_id and e.sequence = 1\nwhere e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])\norder by e.case_id, e.sequence"};

/**
 * Query generated from SQL:
 * ```
 * -- Every event of cases as their present state is derived from it. The report has what the case itself keeps.
 * select e.case_id, e.sequence, e.step, e.happened_at, e.actor, e.role, e.note, e.unit_kind, e.unit_code,
 *   coalesce(e.departments, '{}') as "departments!",
 *   ST_X(coalesce(e.position, first.position)) as "longitude?", ST_Y(coalesce(e.position, first.position)) as "latitude?",
 *   coalesce(e.photos, '{}') as "photos!", e.merged_into, e.rating, coalesce(e.kind_code, first.kind_code) as "kind?"
 * from case_events e
 * left join cases first on first.jurisdiction_code = e.jurisdiction_code and first.id = e.case_id and e.sequence = 1
 * where e.jurisdiction_code = :jurisdiction! and e.case_id = any(:caseIds!::text[]::uuid[])
 * order by e.case_id, e.sequence
 * ```
 */
export const caseHistories = new NamedQuery<ICaseHistoriesParams,ICaseHistoriesResult>('caseHistories', caseHistoriesIR);
