/** Types generated for queries found in "sql/queries/walls.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'Walls' parameters type */
export interface IWallsParams {
  code?: string | null | void;
  jurisdiction: string;
}

/** 'Walls' return type */
export interface IWallsResult {
  code: string;
  createdAt: Date;
  jurisdictionCode: string;
  name: string;
  revokedAt: Date | null;
  screens: number;
  screenSet: string;
}

/** 'Walls' query type */
export interface IWallsQuery {
  params: IWallsParams;
  result: IWallsResult;
}

const wallsIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":414,"b":427}]},{"name":"code","required":false,"transform":{"type":"scalar"},"locs":[{"a":434,"b":438},{"a":466,"b":470}]}],"statement":"-- With how many of its screens were seen within two minutes.\nselect w.jurisdiction_code, w.code, w.name, w.screen_set, w.created_at, w.revoked_at,\n  (\n    select count(*)::integer from sessions s\n    where s.wall_jurisdiction_code = w.jurisdiction_code and s.wall_code = w.code\n      and s.seen_at > now() - interval '2 minutes' and now() < s.expires_at\n  ) as \"screens!\"\nfrom walls w\nwhere w.jurisdiction_code = :jurisdiction! and (:code::text is null or w.code = :code)\norder by w.code"};

/**
 * Query generated from SQL:
 * ```
 * -- With how many of its screens were seen within two minutes.
 * select w.jurisdiction_code, w.code, w.name, w.screen_set, w.created_at, w.revoked_at,
 *   (
 *     select count(*)::integer from sessions s
 *     where s.wall_jurisdiction_code = w.jurisdiction_code and s.wall_code = w.code
 *       and s.seen_at > now() - interval '2 minutes' and now() < s.expires_at
 *   ) as "screens!"
 * from walls w
 * where w.jurisdiction_code = :jurisdiction! and (:code::text is null or w.code = :code)
 * order by w.code
 * ```
 */
export const walls = new NamedQuery<IWallsParams,IWallsResult>('walls', wallsIR);
