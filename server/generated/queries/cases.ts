/** Types generated for queries found in "sql/queries/cases.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Cases' parameters type */
export interface ICasesParams {
  ids: readonly (string | null)[];
  jurisdiction: string;
}

/** 'Cases' return type */
export interface ICasesResult {
  address: string | null;
  calledDepartments: stringArray;
  description: string;
  dueAt: Date | null;
  dueSoonAt: Date | null;
  gridId: number | null;
  id: string;
  jurisdictionCode: string;
  kindCode: string;
  latitude: number | null;
  longitude: number | null;
  loop: string;
  mergedInto: string | null;
  paused: boolean;
  placement: string;
  rating: number | null;
  reportedAt: Date;
  reporterAccount: string | null;
  sender: string | null;
  sequence: number;
  simulated: boolean;
  source: string;
  state: string;
  stateAt: Date;
  unitCode: string | null;
  unitKind: string | null;
}

/** 'Cases' query type */
export interface ICasesQuery {
  params: ICasesParams;
  result: ICasesResult;
}

const casesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":1029,"b":1042}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":1064,"b":1068}]}],"statement":"-- Cases as they stand, by id, with what says who may see them.\nselect s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as \"longitude?\", ST_Y(s.position) as \"latitude?\",\n  s.grid_id, s.placement, c.source, c.sender, c.description, c.address, c.reported_at, c.simulated, s.sequence, s.state,\n  s.state_at, s.paused, s.unit_kind, s.unit_code, s.merged_into, s.rating, s.due_at, s.due_soon_at,\n  k.loop, r.account_id as \"reporter_account?\",\n  case when s.called then (\n    select coalesce(array_agg(distinct w.department_code), '{}')\n    from case_clocks w\n    where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null\n  ) else '{}' end as \"called_departments!\"\nfrom case_states s\njoin cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id\njoin case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code\nleft join case_reporters r on r.jurisdiction_code = s.jurisdiction_code and r.case_id = s.case_id\nwhere s.jurisdiction_code = :jurisdiction! and s.case_id = any(:ids!::text[]::uuid[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Cases as they stand, by id, with what says who may see them.
 * select s.jurisdiction_code, c.id, s.kind_code, ST_X(s.position) as "longitude?", ST_Y(s.position) as "latitude?",
 *   s.grid_id, s.placement, c.source, c.sender, c.description, c.address, c.reported_at, c.simulated, s.sequence, s.state,
 *   s.state_at, s.paused, s.unit_kind, s.unit_code, s.merged_into, s.rating, s.due_at, s.due_soon_at,
 *   k.loop, r.account_id as "reporter_account?",
 *   case when s.called then (
 *     select coalesce(array_agg(distinct w.department_code), '{}')
 *     from case_clocks w
 *     where w.jurisdiction_code = s.jurisdiction_code and w.case_id = s.case_id and w.department_code is not null
 *   ) else '{}' end as "called_departments!"
 * from case_states s
 * join cases c on c.jurisdiction_code = s.jurisdiction_code and c.id = s.case_id
 * join case_kinds k on k.jurisdiction_code = s.jurisdiction_code and k.code = s.kind_code
 * left join case_reporters r on r.jurisdiction_code = s.jurisdiction_code and r.case_id = s.case_id
 * where s.jurisdiction_code = :jurisdiction! and s.case_id = any(:ids!::text[]::uuid[])
 * ```
 */
export const cases = new NamedQuery<ICasesParams,ICasesResult>('cases', casesIR);
