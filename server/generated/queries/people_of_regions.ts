/** Types generated for queries found in "sql/queries/people_of_regions.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type DateOrString = Date | string;

/** 'PeopleOfRegions' parameters type */
export interface IPeopleOfRegionsParams {
  jurisdiction: string;
  moment?: DateOrString | null | void;
}

/** 'PeopleOfRegions' return type */
export interface IPeopleOfRegionsResult {
  estimated: boolean;
  households: number;
  regionId: number;
  residents: number;
  residents60: number;
  residents70To79: number;
  residents80: number;
}

/** 'PeopleOfRegions' query type */
export interface IPeopleOfRegionsQuery {
  params: IPeopleOfRegionsParams;
  result: IPeopleOfRegionsResult;
}

const peopleOfRegionsIR: Statement = {"usedParamSet":{"jurisdiction":true,"moment":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":774,"b":787}]},{"name":"moment","required":false,"transform":{"type":"scalar"},"locs":[{"a":822,"b":828},{"a":900,"b":906}]}],"statement":"-- People behind the entrances inside every region valid at the moment. An entrance on a boundary counts once in each\n-- level: in the region with the lowest code.\nselect region_id as \"region_id!\",\n  sum(households)::float8 as \"households!\", sum(residents)::float8 as \"residents!\",\n  sum(residents_60)::float8 as \"residents60!\", sum(residents_70_to_79)::float8 as \"residents70To79!\",\n  sum(residents_80)::float8 as \"residents80!\", bool_or(estimated) as \"estimated!\"\nfrom (\n  select distinct on (r.level, e.id) r.id as region_id, e.households, e.residents, e.residents_60,\n    e.residents_70_to_79, e.residents_80, e.estimated\n  from regions r\n  join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)\n  where r.jurisdiction_code = :jurisdiction!\n    and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))\n  order by r.level, e.id, r.code\n) inside\ngroup by region_id"};

/**
 * Query generated from SQL:
 * ```
 * -- People behind the entrances inside every region valid at the moment. An entrance on a boundary counts once in each
 * -- level: in the region with the lowest code.
 * select region_id as "region_id!",
 *   sum(households)::float8 as "households!", sum(residents)::float8 as "residents!",
 *   sum(residents_60)::float8 as "residents60!", sum(residents_70_to_79)::float8 as "residents70To79!",
 *   sum(residents_80)::float8 as "residents80!", bool_or(estimated) as "estimated!"
 * from (
 *   select distinct on (r.level, e.id) r.id as region_id, e.households, e.residents, e.residents_60,
 *     e.residents_70_to_79, e.residents_80, e.estimated
 *   from regions r
 *   join entrances e on e.jurisdiction_code = r.jurisdiction_code and ST_Covers(r.outline, e.position)
 *   where r.jurisdiction_code = :jurisdiction!
 *     and r.valid_from <= coalesce(:moment::timestamptz, now()) and (r.valid_to is null or r.valid_to > coalesce(:moment::timestamptz, now()))
 *   order by r.level, e.id, r.code
 * ) inside
 * group by region_id
 * ```
 */
export const peopleOfRegions = new NamedQuery<IPeopleOfRegionsParams,IPeopleOfRegionsResult>('peopleOfRegions', peopleOfRegionsIR);
