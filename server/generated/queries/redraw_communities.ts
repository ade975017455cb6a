/** Types generated for queries found in "sql/queries/redraw_communities.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

export type numberArray = readonly (number)[];

/** 'RedrawCommunities' parameters type */
export interface IRedrawCommunitiesParams {
  ids: readonly (number | null)[];
  jurisdiction: string;
}

/** 'RedrawCommunities' return type */
export interface IRedrawCommunitiesResult {
  code: string;
  id: number;
}

/** 'RedrawCommunities' query type */
export interface IRedrawCommunitiesQuery {
  params: IRedrawCommunitiesParams;
  result: IRedrawCommunitiesResult;
}

const redrawCommunitiesIR: Statement = {"usedParamSet":{"jurisdiction":true,"ids":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":322,"b":335}]},{"name":"ids","required":true,"transform":{"type":"scalar"},"locs":[{"a":352,"b":356}]}],"statement":"-- Present versions of the communities above versions of grids.\nselect distinct n.id, n.code\nfrom regions g\njoin regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id\njoin regions n on n.jurisdiction_code = p.jurisdiction_code and n.code = p.code and n.valid_to is null\nwhere g.jurisdiction_code = :jurisdiction! and g.id = any(:ids!::float8[]::bigint[])"};

/**
 * Query generated from SQL:
 * ```
 * -- Present versions of the communities above versions of grids.
 * select distinct n.id, n.code
 * from regions g
 * join regions p on p.jurisdiction_code = g.jurisdiction_code and p.id = g.parent_id
 * join regions n on n.jurisdiction_code = p.jurisdiction_code and n.code = p.code and n.valid_to is null
 * where g.jurisdiction_code = :jurisdiction! and g.id = any(:ids!::float8[]::bigint[])
 * ```
 */
export const redrawCommunities = new NamedQuery<IRedrawCommunitiesParams,IRedrawCommunitiesResult>('redrawCommunities', redrawCommunitiesIR);
