/** Types generated for queries found in "sql/queries/hotspot_window.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'HotspotWindow' parameters type */
export interface IHotspotWindowParams {
  from: DateOrString;
  jurisdiction: string;
  to: DateOrString;
}

/** 'HotspotWindow' return type */
export interface IHotspotWindowResult {
  days: number;
  firstDay: string;
  lastDay: string;
}

/** 'HotspotWindow' query type */
export interface IHotspotWindowQuery {
  params: IHotspotWindowParams;
  result: IHotspotWindowResult;
}

const hotspotWindowIR: Statement = {"usedParamSet":{"from":true,"to":true,"jurisdiction":true},"params":[{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":74,"b":79},{"a":336,"b":341}]},{"name":"to","required":true,"transform":{"type":"scalar"},"locs":[{"a":151,"b":154},{"a":253,"b":256}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":433,"b":446}]}],"statement":"-- The whole days of the place's time zone that a window touches.\nselect (:from!::timestamptz at time zone time_zone)::date::text as \"first_day!\",\n  ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date::text as \"last_day!\",\n  ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date\n    - (:from!::timestamptz at time zone time_zone)::date + 1 as \"days!\"\nfrom jurisdictions where code = :jurisdiction!"};

/**
 * Query generated from SQL:
 * ```
 * -- The whole days of the place's time zone that a window touches.
 * select (:from!::timestamptz at time zone time_zone)::date::text as "first_day!",
 *   ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date::text as "last_day!",
 *   ((:to!::timestamptz - interval '1 microsecond') at time zone time_zone)::date
 *     - (:from!::timestamptz at time zone time_zone)::date + 1 as "days!"
 * from jurisdictions where code = :jurisdiction!
 * ```
 */
export const hotspotWindow = new NamedQuery<IHotspotWindowParams,IHotspotWindowResult>('hotspotWindow', hotspotWindowIR);
