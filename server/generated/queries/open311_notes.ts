/** Types generated for queries found in "sql/queries/open311_notes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Open311Notes' parameters type */
export interface IOpen311NotesParams {
  ids: readonly (string | null)[];
  jurisdiction: string;
}

/** 'Open311Notes' return type */
export interface IOpen311NotesResult {
  caseId: string;
  happenedAt: Date;
  note: string | null;
  step: string;
}

/** 'Open311Notes' query type */
export interface IOpen311NotesQuery {
  params: IOpen311NotesParams;
  result: IOpen311NotesResult;
}

const open311NotesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":261,"b":274}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":294,"b":298}]}],"statement":"-- The steps of cases that the public may see, in order.\nselect case_id, step, happened_at,\n  case when step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened') then note end as \"note?\"\nfrom case_events\nwhere jurisdiction_code = :jurisdiction! and case_id = any(:ids!::text[]::uuid[])\n  and step in ('reported', 'accepted', 'refused', 'merged', 'unmerged', 'assigned', 'reassigned', 'claimed', 'handled',\n    'verified', 'closed', 'paused', 'resumed', 'reopened')\norder by case_id, sequence"};

/**
 * Query generated from SQL:
 * ```
 * -- The steps of cases that the public may see, in order.
 * select case_id, step, happened_at,
 *   case when step in ('accepted', 'refused', 'assigned', 'handled', 'verified', 'closed', 'reopened') then note end as "note?"
 * from case_events
 * where jurisdiction_code = :jurisdiction! and case_id = any(:ids!::text[]::uuid[])
 *   and step in ('reported', 'accepted', 'refused', 'merged', 'unmerged', 'assigned', 'reassigned', 'claimed', 'handled',
 *     'verified', 'closed', 'paused', 'resumed', 'reopened')
 * order by case_id, sequence
 * ```
 */
export const open311Notes = new NamedQuery<IOpen311NotesParams,IOpen311NotesResult>('open311Notes', open311NotesIR);
