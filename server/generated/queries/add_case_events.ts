/** Types generated for queries found in "sql/queries/add_case_events.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type DateOrStringArray = readonly (DateOrString)[];

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'AddCaseEvents' parameters type */
export interface IAddCaseEventsParams {
  actors: readonly (string | null)[];
  caseIds: readonly (string | null)[];
  jurisdiction: string;
  moments: readonly (DateOrString | null)[];
  notes: readonly (string | null)[];
  sequences: readonly (number | null)[];
  steps: readonly (string | null)[];
}

/** 'AddCaseEvents' return type */
export type IAddCaseEventsResult = void;

/** 'AddCaseEvents' query type */
export interface IAddCaseEventsQuery {
  params: IAddCaseEventsParams;
  result: IAddCaseEventsResult;
}

const addCaseEventsIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true,"sequences":true,"steps":true,"moments":true,"actors":true,"notes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":201}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":293,"b":301}]},{"name":"sequences","required":true,"transform":{"type":"scalar"},"locs":[{"a":320,"b":330}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":344,"b":350}]},{"name":"moments","required":true,"transform":{"type":"scalar"},"locs":[{"a":361,"b":369}]},{"name":"actors","required":true,"transform":{"type":"scalar"},"locs":[{"a":387,"b":394}]},{"name":"notes","required":true,"transform":{"type":"scalar"},"locs":[{"a":407,"b":413}]}],"statement":"-- Further steps of cases, all or none; lists run in parallel, an empty note is none.\ninsert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, note)\nselect :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, nullif(e.note, '')\nfrom unnest(\n  :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],\n  :notes!::text[]\n) as e (case_id, sequence, step, happened_at, actor, note)\non conflict (jurisdiction_code, case_id, sequence) do nothing"};

/**
 * Query generated from SQL:
 * ```
 * -- Further steps of cases, all or none; lists run in parallel, an empty note is none.
 * insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, note)
 * select :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, nullif(e.note, '')
 * from unnest(
 *   :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],
 *   :notes!::text[]
 * ) as e (case_id, sequence, step, happened_at, actor, note)
 * on conflict (jurisdiction_code, case_id, sequence) do nothing
 * ```
 */
export const addCaseEvents = new NamedQuery<IAddCaseEventsParams,IAddCaseEventsResult>('addCaseEvents', addCaseEventsIR);
