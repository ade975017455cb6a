/** Types generated for queries found in "sql/queries/stage_notify.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'StageNotify' parameters type */
export interface IStageNotifyParams {
  payload: string;
}

/** 'StageNotify' return type */
export interface IStageNotifyResult {
  told: string;
}

/** 'StageNotify' query type */
export interface IStageNotifyQuery {
  params: IStageNotifyParams;
  result: IStageNotifyResult;
}

const stageNotifyIR: Statement = {"usedParamSet":{"payload":true},"params":[{"name":"payload","required":true,"transform":{"type":"scalar"},"locs":[{"a":77,"b":85}]}],"statement":"-- To every server on this database; kept nowhere.\nselect pg_notify('stage', :payload!)::text as \"told!\""};

/**
 * Query generated from SQL:
 * ```
 * -- To every server on this database; kept nowhere.
 * select pg_notify('stage', :payload!)::text as "told!"
 * ```
 */
export const stageNotify = new NamedQuery<IStageNotifyParams,IStageNotifyResult>('stageNotify', stageNotifyIR);
