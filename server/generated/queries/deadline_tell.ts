/** Types generated for queries found in "sql/queries/deadline_tell.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DeadlineTell' parameters type */
export interface IDeadlineTellParams {
  limit: number;
}

/** 'DeadlineTell' return type */
export interface IDeadlineTellResult {
  quiet: boolean;
  told: number;
}

/** 'DeadlineTell' query type */
export interface IDeadlineTellQuery {
  params: IDeadlineTellParams;
  result: IDeadlineTellResult;
}

const deadlineTellIR: Statement = {"usedParamSet":{"limit":true},"params":[{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":500,"b":506}]}],"statement":"-- Tells of deadlines whose moment has come, the earliest first, each once whoever else is telling: a case that somebody\n-- holds is left for the next time. One that became overdue before it was told to be due soon is told once, as overdue.\nwith come as (\n  select c.jurisdiction_code, c.case_id, c.number\n  from case_clocks c\n  -- Whoever takes a step holds the state of its case first.\n  join case_states s using (jurisdiction_code, case_id)\n  where c.tell_at <= now()\n  order by c.tell_at\n  limit :limit!::integer\n  for update of s, c skip locked\n), told as (\n  update case_clocks c\n  set told = case when c.due_at <= now() then 'overdue' else 'due_soon' end,\n    tell_at = case when c.due_at <= now() then null else c.due_at end\n  from come\n  where c.jurisdiction_code = come.jurisdiction_code and c.case_id = come.case_id and c.number = come.number\n  returning c.jurisdiction_code, c.case_id, c.number, c.due_at\n), logged as (\n  insert into change_log (jurisdiction_code, kind, subject_id, subject_sequence)\n  select jurisdiction_code, 'deadline', case_id::text, number from told order by due_at, case_id, number\n  returning position\n)\nselect count(*) as \"told!\", case when count(*) > 0 then pg_notify('change_log', '') end is null as \"quiet!\"\nfrom logged"};

/**
 * Query generated from SQL:
 * ```
 * -- Tells of deadlines whose moment has come, the earliest first, each once whoever else is telling: a case that somebody
 * -- holds is left for the next time. One that became overdue before it was told to be due soon is told once, as overdue.
 * with come as (
 *   select c.jurisdiction_code, c.case_id, c.number
 *   from case_clocks c
 *   -- Whoever takes a step holds the state of its case first.
 *   join case_states s using (jurisdiction_code, case_id)
 *   where c.tell_at <= now()
 *   order by c.tell_at
 *   limit :limit!::integer
 *   for update of s, c skip locked
 * ), told as (
 *   update case_clocks c
 *   set told = case when c.due_at <= now() then 'overdue' else 'due_soon' end,
 *     tell_at = case when c.due_at <= now() then null else c.due_at end
 *   from come
 *   where c.jurisdiction_code = come.jurisdiction_code and c.case_id = come.case_id and c.number = come.number
 *   returning c.jurisdiction_code, c.case_id, c.number, c.due_at
 * ), logged as (
 *   insert into change_log (jurisdiction_code, kind, subject_id, subject_sequence)
 *   select jurisdiction_code, 'deadline', case_id::text, number from told order by due_at, case_id, number
 *   returning position
 * )
 * select count(*) as "told!", case when count(*) > 0 then pg_notify('change_log', '') end is null as "quiet!"
 * from logged
 * ```
 */
export const deadlineTell = new NamedQuery<IDeadlineTellParams,IDeadlineTellResult>('deadlineTell', deadlineTellIR);
