/** Types generated for queries found in "sql/queries/emergencies.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'Emergencies' parameters type */
export interface IEmergenciesParams {
  jurisdiction: string;
  limit: number;
  running: boolean;
}

/** 'Emergencies' return type */
export interface IEmergenciesResult {
  begunAt: Date;
  endedAt: Date | null;
  id: string;
  isDrill: boolean;
  layers: stringArray;
  planEn: string;
  planZh: string;
  reason: string;
}

/** 'Emergencies' query type */
export interface IEmergenciesQuery {
  params: IEmergenciesParams;
  result: IEmergenciesResult;
}

const emergenciesIR: Statement = {"usedParamSet":{"jurisdiction":true,"running":true,"limit":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":188,"b":201}]},{"name":"running","required":true,"transform":{"type":"scalar"},"locs":[{"a":232,"b":240}]},{"name":"limit","required":true,"transform":{"type":"scalar"},"locs":[{"a":302,"b":308}]}],"statement":"-- Newest first; with `running` only the one that runs.\nselect id::text as \"id!\", plan_zh, plan_en, layers, is_drill, reason, begun_at, ended_at\nfrom emergencies\nwhere jurisdiction_code = :jurisdiction! and (ended_at is null or not :running!::boolean)\norder by begun_at desc, emergencies.id desc\nlimit :limit!::integer"};

/**
 * Query generated from SQL:
 * ```
 * -- Newest first; with `running` only the one that runs.
 * select id::text as "id!", plan_zh, plan_en, layers, is_drill, reason, begun_at, ended_at
 * from emergencies
 * where jurisdiction_code = :jurisdiction! and (ended_at is null or not :running!::boolean)
 * order by begun_at desc, emergencies.id desc
 * limit :limit!::integer
 * ```
 */
export const emergencies = new NamedQuery<IEmergenciesParams,IEmergenciesResult>('emergencies', emergenciesIR);
