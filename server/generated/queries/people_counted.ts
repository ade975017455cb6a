/** Types generated for queries found in "sql/queries/people_counted.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'PeopleCounted' parameters type */
export interface IPeopleCountedParams {
  jurisdiction: string;
}

/** 'PeopleCounted' return type */
export interface IPeopleCountedResult {
  counted: boolean;
}

/** 'PeopleCounted' query type */
export interface IPeopleCountedQuery {
  params: IPeopleCountedParams;
  result: IPeopleCountedResult;
}

const peopleCountedIR: Statement = {"usedParamSet":{"jurisdiction":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":274,"b":287}]}],"statement":"-- Whether any count of a place is of real people: neither invented with the place nor estimated.\nselect exists (\n  select from jurisdictions j\n  join entrances e on e.jurisdiction_code = j.code and not e.estimated and (e.households > 0 or e.residents > 0)\n  where j.code = :jurisdiction! and not j.demonstration\n) as \"counted!\""};

/**
 * Query generated from SQL:
 * ```
 * -- Whether any count of a place is of real people: neither invented with the place nor estimated.
 * select exists (
 *   select from jurisdictions j
 *   join entrances e on e.jurisdiction_code = j.code and not e.estimated and (e.households > 0 or e.residents > 0)
 *   where j.code = :jurisdiction! and not j.demonstration
 * ) as "counted!"
 * ```
 */
export const peopleCounted = new NamedQuery<IPeopleCountedParams,IPeopleCountedResult>('peopleCounted', peopleCountedIR);
