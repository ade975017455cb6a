/** Types generated for queries found in "sql/queries/invalid_outlines.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';
import type { Json } from '../../store/json.ts';

/** 'InvalidOutlines' parameters type */
export interface IInvalidOutlinesParams {
  rows: Json;
}

/** 'InvalidOutlines' return type */
export interface IInvalidOutlinesResult {
  id: string;
  location: string;
  reason: string;
}

/** 'InvalidOutlines' query type */
export interface IInvalidOutlinesQuery {
  params: IInvalidOutlinesParams;
  result: IInvalidOutlinesResult;
}

const invalidOutlinesIR: Statement = {"usedParamSet":{"rows":true},"params":[{"name":"rows","required":true,"transform":{"type":"scalar"},"locs":[{"a":198,"b":203}]}],"statement":"-- Outlines that PostGIS does not hold valid, with its reason and the place of the fault.\nselect r.id as \"id!\", reason(d) as \"reason!\", ST_AsText(location(d)) as \"location!\"\nfrom jsonb_to_recordset(:rows!::jsonb) as r(id text, outline text)\ncross join lateral ST_IsValidDetail(ST_GeomFromGeoJSON(r.outline)) as d\nwhere not valid(d)\norder by r.id\nlimit 10"};

/**
 * Query generated from SQL:
 * ```
 * -- Outlines that PostGIS does not hold valid, with its reason and the place of the fault.
 * select r.id as "id!", reason(d) as "reason!", ST_AsText(location(d)) as "location!"
 * from jsonb_to_recordset(:rows!::jsonb) as r(id text, outline text)
 * cross join lateral ST_IsValidDetail(ST_GeomFromGeoJSON(r.outline)) as d
 * where not valid(d)
 * order by r.id
 * limit 10
 * ```
 */
export const invalidOutlines = new NamedQuery<IInvalidOutlinesParams,IInvalidOutlinesResult>('invalidOutlines', invalidOutlinesIR);
