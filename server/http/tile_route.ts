import { ROLES } from '../../geodata/access/roles.ts';
import { Problem } from '../../geodata/problem.ts';
import type { Actor } from '../access/actor.ts';
import { refusedAddress } from '../access/guard_route.ts';
import type { BaseMap } from '../tiles/base_map.ts';
import { readTileAddress } from '../tiles/tile_address.ts';
import { acceptedEncoding, unzip } from './encoding.ts';
import { PRIVATE_IMMUTABLE, problemResponse } from './respond.ts';

const UNKNOWN_GROUND = new Problem('UNKNOWN_GROUND', {
  zh: '没有这份底图：地方不存在，或其地图数据已更新，请重新载入。',
  en: 'There is no such base map: the place does not exist, or its ground was loaded anew. Load again.',
});

/**
 * Answers /tiles/…: 200, 204 for an empty tile, 400 for one that cannot be, 401 to a visitor, 404 for a ground that is not
 * there, or in a place where the asker holds no right.
 */
export async function tileResponse(request: Request, path: string, baseMap: BaseMap, actor: Actor): Promise<Response> {
  const address = addressOrProblem(path);
  if (address instanceof Problem) return problemResponse(400, address);
  const refused = refusedAddress(actor, address.jurisdiction, ROLES);
  if (refused) return refused;
  const tile = await baseMap.tile(address);
  if (tile === null) return problemResponse(404, UNKNOWN_GROUND);
  if (tile.byteLength === 0)
    return new Response(null, { status: 204, headers: { 'cache-control': PRIVATE_IMMUTABLE } });
  const zipped = acceptedEncoding(request, ['gzip']) !== null;
  return new Response(new Uint8Array(zipped ? tile : await unzip(tile)), {
    headers: {
      'content-type': 'application/vnd.mapbox-vector-tile',
      'cache-control': PRIVATE_IMMUTABLE,
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

function addressOrProblem(path: string) {
  try {
    return readTileAddress(path);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
