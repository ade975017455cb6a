/** Types generated for queries found in "sql/queries/wall_make_room.sql" */
import { NamedQuery, type Statement } from '../../store/named_query.ts';

/** 'WallMakeRoom' parameters type */
export interface IWallMakeRoomParams {
  code: string;
  jurisdiction: string;
  most: number;
  ownSha256?: string | null | void;
}

/** 'WallMakeRoom' return type */
export type IWallMakeRoomResult = void;

/** 'WallMakeRoom' query type */
export interface IWallMakeRoomQuery {
  params: IWallMakeRoomParams;
  result: IWallMakeRoomResult;
}

const wallMakeRoomIR: Statement = {"usedParamSet":{"jurisdiction":true,"code":true,"ownSha256":true,"most":true},"params":[{"name":"jurisdiction","required":true,"transform":{"type":"scalar"},"locs":[{"a":244,"b":257},{"a":582,"b":595}]},{"name":"code","required":true,"transform":{"type":"scalar"},"locs":[{"a":275,"b":280},{"a":613,"b":618}]},{"name":"ownSha256","required":false,"transform":{"type":"scalar"},"locs":[{"a":336,"b":345},{"a":687,"b":696}]},{"name":"most","required":true,"transform":{"type":"scalar"},"locs":[{"a":741,"b":746}]}],"statement":"-- Ends sessions that are over, the asking browser's own one, and, where all places are taken, as many of those not seen for\n-- two minutes as one more screen needs, the longest unseen first.\ndelete from sessions\nwhere wall_jurisdiction_code = :jurisdiction! and wall_code = :code!\n  and (\n    expires_at <= now()\n    or token_sha256 = :ownSha256\n    or token_sha256 in (\n      select ranked.token_sha256\n      from (\n        select token_sha256, seen_at, row_number() over (order by seen_at desc, token_sha256) as place\n        from sessions\n        where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!\n          and now() < expires_at and token_sha256 is distinct from :ownSha256\n      ) ranked\n      where ranked.place >= :most!::integer and ranked.seen_at <= now() - interval '2 minutes'\n    )\n  )"};

/**
 * Query generated from SQL:
 * ```
 * -- Ends sessions that are over, the asking browser's own one, and, where all places are taken, as many of those not seen for
 * -- two minutes as one more screen needs, the longest unseen first.
 * delete from sessions
 * where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
 *   and (
 *     expires_at <= now()
 *     or token_sha256 = :ownSha256
 *     or token_sha256 in (
 *       select ranked.token_sha256
 *       from (
 *         select token_sha256, seen_at, row_number() over (order by seen_at desc, token_sha256) as place
 *         from sessions
 *         where wall_jurisdiction_code = :jurisdiction! and wall_code = :code!
 *           and now() < expires_at and token_sha256 is distinct from :ownSha256
 *       ) ranked
 *       where ranked.place >= :most!::integer and ranked.seen_at <= now() - interval '2 minutes'
 *     )
 *   )
 * ```
 */
export const wallMakeRoom = new NamedQuery<IWallMakeRoomParams,IWallMakeRoomResult>('wallMakeRoom', wallMakeRoomIR);
