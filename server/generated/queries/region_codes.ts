/** Types generated for queries found in "sql/queries/region_codes.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type stringArray = readonly (string)[];

/** 'RegionCodes' parameters type */
export interface IRegionCodesParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
}

/** 'RegionCodes' return type */
export interface IRegionCodesResult {
  code: string;
}

/** 'RegionCodes' query type */
export interface IRegionCodesQuery {
  params: IRegionCodesParams;
  result: IRegionCodesResult;
}

const regionCodesIR: Statement = {"usedParamSet":{"jurisdiction":true,"codes":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":106,"b":119}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":136,"b":142}]}],"statement":"-- Those of the codes that name a region now.\nselect distinct code from regions where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[]) and valid_to is null"};

/**
 * Query generated from SQL:
 * ```
 * -- Those of the codes that name a region now.
 * select distinct code from regions where jurisdiction_code = :jurisdiction! and code = any(:codes!::text[]) and valid_to is null
 * ```
 */
export const regionCodes = new NamedQuery<IRegionCodesParams,IRegionCodesResult>('regionCodes', regionCodesIR);
