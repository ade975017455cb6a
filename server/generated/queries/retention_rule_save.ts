/** Types generated for queries found in "sql/queries/retention_rule_save.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'RetentionRuleSave' parameters type */
export interface IRetentionRuleSaveParams {
  jurisdiction: string;
  months?: number | null | void;
  source: string;
  subject: string;
}

/** 'RetentionRuleSave' return type */
export type IRetentionRuleSaveResult = void;

/** 'RetentionRuleSave' query type */
export interface IRetentionRuleSaveQuery {
  params: IRetentionRuleSaveParams;
  result: IRetentionRuleSaveResult;
}

const retentionRuleSaveIR: Statement = {"usedParamSet":{"jurisdiction":true,"subject":true,"months":true,"source":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":81,"b":94}]},{"name":"subject","required":true,"transform":{"type":"scalar"},"locs":[{"a":97,"b":105}]},{"name":"months","required":false,"transform":{"type":"scalar"},"locs":[{"a":108,"b":114}]},{"name":"source","required":true,"transform":{"type":"scalar"},"locs":[{"a":117,"b":124}]}],"statement":"insert into retention_rules (jurisdiction_code, subject, months, source)\nvalues (:jurisdiction!, :subject!, :months, :source!)\non conflict (jurisdiction_code, subject) do update set months = excluded.months, source = excluded.source"};

/**
 * Query generated from SQL:
 * ```
 * insert into retention_rules (jurisdiction_code, subject, months, source)
 * values (:jurisdiction!, :subject!, :months, :source!)
 * on conflict (jurisdiction_code, subject) do update set months = excluded.months, source = excluded.source
 * ```
 */
export const retentionRuleSave = new NamedQuery<IRetentionRuleSaveParams,IRetentionRuleSaveResult>('retentionRuleSave', retentionRuleSaveIR);
