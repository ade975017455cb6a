/** Types generated for queries found in "sql/queries/open311_places.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Open311Places' parameters type */
export type IOpen311PlacesParams = void;

/** 'Open311Places' return type */
export interface IOpen311PlacesResult {
  changedAt: Date;
  code: string;
  demonstration: boolean;
  nameEn: string | null;
  nameZh: string;
  timeZone: string;
}

/** 'Open311Places' query type */
export interface IOpen311PlacesQuery {
  params: IOpen311PlacesParams;
  result: IOpen311PlacesResult;
}

const open311PlacesIR: Statement = {"usedParamSet":{},"params":[],"statement":"select j.code, j.name_zh, j.name_en, j.demonstration, j.time_zone,\n  -- When the place or its kinds of case last changed.\n  greatest(j.loaded_at, (\n    select max(l.logged_at) from change_log l\n    where l.jurisdiction_code = j.code and l.kind in ('case_settings', 'place')\n  )) as \"changed_at!\"\nfrom jurisdictions j\norder by j.code"};

/**
 * Query generated from SQL:
 * ```
 * select j.code, j.name_zh, j.name_en, j.demonstration, j.time_zone,
 *   -- When the place or its kinds of case last changed.
 *   greatest(j.loaded_at, (
 *     select max(l.logged_at) from change_log l
 *     where l.jurisdiction_code = j.code and l.kind in ('case_settings', 'place')
 *   )) as "changed_at!"
 * from jurisdictions j
 * order by j.code
 * ```
 */
export const open311Places = new NamedQuery<IOpen311PlacesParams,IOpen311PlacesResult>('open311Places', open311PlacesIR);
