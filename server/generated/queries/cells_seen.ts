/** Types generated for queries found in "sql/queries/cells_seen.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

export type stringArray = readonly (string)[];

/** 'CellsSeen' parameters type */
export interface ICellsSeenParams {
  codes: readonly (string | null)[];
  jurisdiction: string;
  latitudes: readonly (number | null)[];
  longitudes: readonly (number | null)[];
}

/** 'CellsSeen' return type */
export interface ICellsSeenResult {
  number: number;
}

/** 'CellsSeen' query type */
export interface ICellsSeenQuery {
  params: ICellsSeenParams;
  result: ICellsSeenResult;
}

const cellsSeenIR: Statement = {"usedParamSet":{"longitudes":true,"latitudes":true,"jurisdiction":true,"codes":true},"params":[{"name":"longitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":144,"b":155}]},{"name":"latitudes","required":true,"transform":{"type":"scalar"},"locs":[{"a":168,"b":178}]},{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":311,"b":324}]},{"name":"codes","required":true,"transform":{"type":"scalar"},"locs":[{"a":343,"b":349}]}],"statement":"-- Which of these points lie in any of the regions, as they are at present, by their numbers.\nselect p.number::integer as \"number!\"\nfrom unnest(:longitudes!::float8[], :latitudes!::float8[]) with ordinality as p (longitude, latitude, number)\nwhere exists (\n  select from regions r\n  where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[]) and r.valid_to is null\n    and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326)))"};

/**
 * Query generated from SQL:
 * ```
 * -- Which of these points lie in any of the regions, as they are at present, by their numbers.
 * select p.number::integer as "number!"
 * from unnest(:longitudes!::float8[], :latitudes!::float8[]) with ordinality as p (longitude, latitude, number)
 * where exists (
 *   select from regions r
 *   where r.jurisdiction_code = :jurisdiction! and r.code = any(:codes!::text[]) and r.valid_to is null
 *     and ST_Covers(r.outline, ST_SetSRID(ST_MakePoint(p.longitude, p.latitude), 4326)))
 * ```
 */
export const cellsSeen = new NamedQuery<ICellsSeenParams,ICellsSeenResult>('cellsSeen', cellsSeenIR);
