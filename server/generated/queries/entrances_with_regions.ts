/** Types generated for queries found in "sql/queries/entrances_with_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

export type stringArray = readonly (string)[];

/** 'EntrancesWithRegions' parameters type */
export interface IEntrancesWithRegionsParams {
  jurisdiction: string;
  moment?: DateOrString | null | void;
}

/** 'EntrancesWithRegions' return type */
export interface IEntrancesWithRegionsResult {
  estimated: boolean;
  households: number;
  id: string;
  latitude: number;
  longitude: number;
  regionCodes: stringArray;
  residents: number;
  residents60: number;
  residents70To79: number;
  residents80: number;
}

/** 'EntrancesWithRegions' query type */
export interface IEntrancesWithRegionsQuery {
  params: IEntrancesWithRegionsParams;
  result: IEntrancesWithRegionsResult;
}

const entrancesWithRegionsIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":424,"b":437},{"a":1098,"b":1111}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":472,"b":478},{"a":550,"b":556}]}],"statement":"-- Every entrance with the codes of the regions that hold it at the moment, one for each level at most; on a boundary the\n-- region with the lowest code, as in people_of_regions.\nwith inside as (\n  select distinct on (r.level, e.id) e.id as entrance_id, r.code as region_code\n  from regions r\n  join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)\n  where r.jurisdiction_code = :jurisdiction!\n    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))\n  order by r.level, e.id, r.code\n), listed as (\n  select entrance_id, array_agg(region_code) as region_codes from inside group by entrance_id\n)\nselect e.id, ST_X(e.position) as \"longitude!\", ST_Y(e.position) as \"latitude!\", e.households, e.residents,\n  e.residents_60 as \"residents60!\", e.residents_70_to_79 as \"residents70To79!\", e.residents_80 as \"residents80!\",\n  e.estimated, coalesce(l.region_codes, '{}') as \"region_codes!\"\nfrom entrances e\nleft join listed l on l.entrance_id = e.id\nwhere e.jurisdiction_code = :jurisdiction!\norder by e.id collate \"C\""};

/**
 * Query generated from SQL:
 * ```
 * -- Every entrance with the codes of the regions that hold it at the moment, one for each level at most; on a boundary the
 * -- region with the lowest code, as in people_of_regions.
 * with inside as (
 *   select distinct on (r.level, e.id) e.id as entrance_id, r.code as region_code
 *   from regions r
 *   join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)
 *   where r.jurisdiction_code = :jurisdiction!
 *     and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
 *   order by r.level, e.id, r.code
 * ), listed as (
 *   select entrance_id, array_agg(region_code) as region_codes from inside group by entrance_id
 * )
 * select e.id, ST_X(e.position) as "longitude!", ST_Y(e.position) as "latitude!", e.households, e.residents,
 *   e.residents_60 as "residents60!", e.residents_70_to_79 as "residents70To79!", e.residents_80 as "residents80!",
 *   e.estimated, coalesce(l.region_codes, '{}') as "region_codes!"
 * from entrances e
 * left join listed l on l.entrance_id = e.id
 * where e.jurisdiction_code = :jurisdiction!
 * order by e.id collate "C"
 * ```
 */
export const entrancesWithRegions = new NamedQuery<IEntrancesWithRegionsParams,IEntrancesWithRegionsResult>('entrancesWithRegions', entrancesWithRegionsIR);
