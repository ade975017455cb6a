/** Types generated for queries found in "sql/queries/walking_profiles.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WalkingProfiles' parameters type */
export type IWalkingProfilesParams = void;

/** 'WalkingProfiles' return type */
export interface IWalkingProfilesResult {
  code: string;
  metresPerSecond: number;
  nameEn: string;
  nameZh: string;
  source: string;
  usesSteps: boolean;
}

/** 'WalkingProfiles' query type */
export interface IWalkingProfilesQuery {
  params: IWalkingProfilesParams;
  result: IWalkingProfilesResult;
}

const walkingProfilesIR: Statement = {"usedParamSet":{},"params":[],"statement":"-- real holds 1.3 as 1.29999995…; the text form is the shortest that reads back as the same value.\nselect code, name_zh, name_en, metres_per_second::text::float8 as \"metres_per_second!\", uses_steps, source\nfrom walking_profiles\norder by position_in_list, code"};

/**
 * Query generated from SQL:
 * ```
 * -- real holds 1.3 as 1.29999995…; the text form is the shortest that reads back as the same value.
 * select code, name_zh, name_en, metres_per_second::text::float8 as "metres_per_second!", uses_steps, source
 * from walking_profiles
 * order by position_in_list, code
 * ```
 */
export const walkingProfiles = new NamedQuery<IWalkingProfilesParams,IWalkingProfilesResult>('walkingProfiles', walkingProfilesIR);
