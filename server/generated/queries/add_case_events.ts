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

const addCaseEventsIR: Statement = {"usedParamSet":{"jurisdiction":true,"caseIds":true,"sequences":true,"steps":true,"moments":true,"actors":true,"notes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":214,"b":227},{"a":876,"b":889}]},{"name":"caseIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":333,"b":341}]},{"name":"sequences","required":true,"transform":{"type":"scalar"},"locs":[{"a":360,"b":370}]},{"name":"steps","required":true,"transform":{"type":"scalar"},"locs":[{"a":384,"b":390}]},{"name":"moments","required":true,"transform":{"type":"scalar"},"locs":[{"a":401,"b":409}]},{"name":"actors","required":true,"transform":{"type":"scalar"},"locs":[{"a":427,"b":434}]},{"name":"notes","required":true,"transform":{"type":"scalar"},"locs":[{"a":449,"b":455}]}],"statement":"-- Further steps of cases, all or none; lists run in parallel, an empty note is none.\nwith added as (\n  insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note)\n  select :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, 'system', nullif(e.note, '')\n  from unnest(\n    :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],\n    :notes!::text[]\n  ) as e (case_id, sequence, step, happened_at, actor, note)\n  on conflict (jurisdiction_code, case_id, sequence) do nothing\n  returning case_id, sequence, step, happened_at\n), newest as (\n  select distinct on (case_id) * from added order by case_id, sequence desc\n)\nupdate case_states s set state = newest.step, state_at = newest.happened_at, sequence = newest.sequence\nfrom newest where s.jurisdiction_code = :jurisdiction! and s.case_id = newest.case_id"};

/**
 * Query generated from SQL:
 * ```
 * -- Further steps of cases, all or none; lists run in parallel, an empty note is none.
 * with added as (
 *   insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role, note)
 *   select :jurisdiction!, e.case_id, e.sequence, e.step, e.happened_at, e.actor, 'system', nullif(e.note, '')
 *   from unnest(
 *     :caseIds!::text[]::uuid[], :sequences!::integer[], :steps!::text[], :moments!::timestamptz[], :actors!::text[],
 *     :notes!::text[]
 *   ) as e (case_id, sequence, step, happened_at, actor, note)
 *   on conflict (jurisdiction_code, case_id, sequence) do nothing
 *   returning case_id, sequence, step, happened_at
 * ), newest as (
 *   select distinct on (case_id) * from added order by case_id, sequence desc
 * )
 * update case_states s set state = newest.step, state_at = newest.happened_at, sequence = newest.sequence
 * from newest where s.jurisdiction_code = :jurisdiction! and s.case_id = newest.case_id
 * ```
 */
export const addCaseEvents = new NamedQuery<IAddCaseEventsParams,IAddCaseEventsResult>('addCaseEvents', addCaseEventsIR);
