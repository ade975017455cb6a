/** Types generated for queries found in "sql/queries/case_offered_duplicates.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'CaseOfferedDuplicates' parameters type */
export interface ICaseOfferedDuplicatesParams {
  caseIds: readonly (string | null)[];
  jurisdiction: string;
}

/** 'CaseOfferedDuplicates' return type */
export interface ICaseOfferedDuplicatesResult {
  caseId: string;
  hours: number;
  jurisdictionCode: string;
  keptApart: boolean;
  metres: number;
  otherId: string;
  score: number;
  words: number;
}

/** 'CaseOfferedDuplicates' query type */
export interface ICaseOfferedDuplicatesQuery {
  params: ICaseOfferedDuplicatesParams;
  result: ICaseOfferedDuplicatesResult;
}

const caseOfferedDuplicatesIR: Statement = {"usedParamSet":{"caseIds":true,"jurisdiction":true},"params":[{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":316,"b":324}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":405,"b":418}]}],"statement":"-- Pairs in which any of the cases stands, once for each of its two, likeliest first.\nselect d.jurisdiction_code, asked.id as \"case_id!\", case when d.case_id = asked.id then d.other_id else d.case_id end as \"other_id!\",\n  d.score, d.metres, d.hours, d.words, d.kept_apart_at is not null as \"kept_apart!\"\nfrom unnest(:caseIds!::text[]::uuid[]) as asked (id)\njoin case_duplicates d on d.jurisdiction_code = :jurisdiction! and asked.id in (d.case_id, d.other_id)\norder by d.score desc, \"other_id!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Pairs in which any of the cases stands, once for each of its two, likeliest first.
 * select d.jurisdiction_code, asked.id as "case_id!", case when d.case_id = asked.id then d.other_id else d.case_id end as "other_id!",
 *   d.score, d.metres, d.hours, d.words, d.kept_apart_at is not null as "kept_apart!"
 * from unnest(:caseIds!::text[]::uuid[]) as asked (id)
 * join case_duplicates d on d.jurisdiction_code = :jurisdiction! and asked.id in (d.case_id, d.other_id)
 * order by d.score desc, "other_id!"
 * ```
 */
export const caseOfferedDuplicates = new NamedQuery<ICaseOfferedDuplicatesParams,ICaseOfferedDuplicatesResult>('caseOfferedDuplicates', caseOfferedDuplicatesIR);
