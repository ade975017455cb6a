/** Types generated for queries found in "sql/queries/retention_rules_of.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RetentionRulesOf' parameters type */
export interface IRetentionRulesOfParams {
  jurisdiction: string;
  subjects: readonly (string | null)[];
}

/** 'RetentionRulesOf' return type */
export interface IRetentionRulesOfResult {
  isSet: boolean;
  lastCount: number | null;
  lastRunAt: Date | null;
  months: number | null;
  source: string | null;
  subject: string;
}

/** 'RetentionRulesOf' query type */
export interface IRetentionRulesOfQuery {
  params: IRetentionRulesOfParams;
  result: IRetentionRulesOfResult;
}

const retentionRulesOfIR: Statement = {"usedParamSet":{"subjects":true,"jurisdiction":true},"params":[{"name":"subjects","required":true,"transform":{"type":"scalar"},"locs":[{"a":255,"b":264}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":350,"b":363},{"a":494,"b":507}]}],"statement":"-- What a place has set itself, and how each subject was last carried out.\nselect subjects.subject as \"subject!\", r.subject is not null as \"is_set!\", r.months, r.source as \"source?\",\n  l.finished_at as \"last_run_at?\", l.count as \"last_count?\"\nfrom unnest(:subjects!::text[]) as subjects (subject)\nleft join retention_rules r on r.jurisdiction_code = :jurisdiction! and r.subject = subjects.subject\nleft join lateral (\n  select finished_at, count from retention_runs\n  where jurisdiction_code = :jurisdiction! and subject = subjects.subject and finished_at is not null\n  order by day desc limit 1\n) l on true"};

/**
 * Query generated from SQL:
 * ```
 * -- What a place has set itself, and how each subject was last carried out.
 * select subjects.subject as "subject!", r.subject is not null as "is_set!", r.months, r.source as "source?",
 *   l.finished_at as "last_run_at?", l.count as "last_count?"
 * from unnest(:subjects!::text[]) as subjects (subject)
 * left join retention_rules r on r.jurisdiction_code = :jurisdiction! and r.subject = subjects.subject
 * left join lateral (
 *   select finished_at, count from retention_runs
 *   where jurisdiction_code = :jurisdiction! and subject = subjects.subject and finished_at is not null
 *   order by day desc limit 1
 * ) l on true
 * ```
 */
export const retentionRulesOf = new NamedQuery<IRetentionRulesOfParams,IRetentionRulesOfResult>('retentionRulesOf', retentionRulesOfIR);
