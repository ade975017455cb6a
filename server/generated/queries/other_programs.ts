/** Types generated for queries found in "sql/queries/other_programs.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'OtherPrograms' parameters type */
export interface IOtherProgramsParams {
  name: string;
}

/** 'OtherPrograms' return type */
export interface IOtherProgramsResult {
  count: number;
}

/** 'OtherPrograms' query type */
export interface IOtherProgramsQuery {
  params: IOtherProgramsParams;
  result: IOtherProgramsResult;
}

const otherProgramsIR: Statement = {"usedParamSet":{"name":true},"params":[{"name":"name","required":true,"transform":{"type":"scalar"},"locs":[{"a":187,"b":192}]}],"statement":"-- How many other connections programs of ours have to this database.\nselect count(*)::integer as \"count!\" from pg_stat_activity\nwhere datname = current_database() and application_name = :name! and pid <> pg_backend_pid()"};

/**
 * Query generated from SQL:
 * ```
 * -- How many other connections programs of ours have to this database.
 * select count(*)::integer as "count!" from pg_stat_activity
 * where datname = current_database() and application_name = :name! and pid <> pg_backend_pid()
 * ```
 */
export const otherPrograms = new NamedQuery<IOtherProgramsParams,IOtherProgramsResult>('otherPrograms', otherProgramsIR);
