/** Types generated for queries found in "sql/queries/day_moments.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'DayMoments' parameters type */
export type IDayMomentsParams = void;

/** 'DayMoments' return type */
export interface IDayMomentsResult {
  code: string;
  nameEn: string;
  nameZh: string;
  source: string;
  weekdayTime: string;
}

/** 'DayMoments' query type */
export interface IDayMomentsQuery {
  params: IDayMomentsParams;
  result: IDayMomentsResult;
}

const dayMomentsIR: Statement = {"usedParamSet":{},"params":[],"statement":"select code, name_zh, name_en, weekday_time, source\nfrom day_moments\norder by position_in_list, code"};

/**
 * Query generated from SQL:
 * ```
 * select code, name_zh, name_en, weekday_time, source
 * from day_moments
 * order by position_in_list, code
 * ```
 */
export const dayMoments = new NamedQuery<IDayMomentsParams,IDayMomentsResult>('dayMoments', dayMomentsIR);
