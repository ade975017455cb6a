import { createHash } from 'node:crypto';
import type { LineString } from 'geojson';
import type { PoolClient } from 'pg';
import type { Barrier, BarrierKind, Position } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { encodePlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import { barriers } from '../generated/queries/barriers.ts';
import { entrancesWithRegions } from '../generated/queries/entrances_with_regions.ts';
import { placeOutline } from '../generated/queries/place_outline.ts';
import { regions } from '../generated/queries/regions.ts';
import { streetNetworkOf } from '../generated/queries/street_network_of.ts';
import { many, maybeOne, one } from '../store/queryable.ts';
import type { ReachGround } from './reach_ground.ts';

/**
 * Everything that reach is computed on, as it is now.
 * @param client inside a transaction that sees one state throughout.
 * @returns null for a place without a street network.
 * @throws Problem BAD_STREET_NETWORK where the bytes are not those that were stored.
 */
export async function loadReachGround(client: PoolClient, jurisdiction: string): Promise<ReachGround | null> {
  const network = await maybeOne(client, streetNetworkOf, { jurisdiction });
  if (network === null) return null;
  if (sha256(network.buffer) !== network.digest) throw damaged(jurisdiction, network.digest);
  const homes = await many(client, entrancesWithRegions, { jurisdiction });
  const regionRows = await many(client, regions, { jurisdiction, limit: null });
  const barrierRows = await many(client, barriers, { jurisdiction });
  const { outline } = await one(client, placeOutline, { jurisdiction });
  const levels = [...new Set(regionRows.map(({ level }) => level))];
  const ground = new Uint8Array(
    encodePlanGround({
      homes: homes.map(({ longitude, latitude, regionCodes, ...home }) => ({
        ...home,
        position: [longitude, latitude],
        regionCodes,
      })),
      levels: levels.map((level) => ({
        level,
        regionCodes: regionRows.filter((row) => row.level === level).map(({ code }) => code),
      })),
      barriers: barrierRows.map(barrierOf),
    }),
  );
  return {
    jurisdiction,
    networkDigest: network.digest,
    groundDigest: sha256(ground),
    network: shared(network.buffer),
    ground: shared(ground),
    outline: outline === null ? null : JSON.parse(outline),
    outlineDigest: sha256(outline ?? ''),
  };
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes that changed on a disk could give figures that look right. */
function damaged(jurisdiction: string, digest: string): Problem {
  return new Problem('BAD_STREET_NETWORK', {
    zh: `${jurisdiction} 的街道路网在数据库中已损坏：内容与摘要 ${digest} 不符。请用 npm run import -- --replace 重新导入街道。`,
    en: `The street network of ${jurisdiction} is damaged in the database: its bytes do not match the digest ${digest}. Import its streets again with npm run import -- --replace.`,
  });
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

function barrierOf(row: (typeof barriers)['row']): Barrier {
  return {
    id: row.id,
    kind: row.kind as BarrierKind,
    name: row.nameZh === null ? null : { zh: row.nameZh, en: row.nameEn },
    bridge: row.bridge,
    tunnel: row.tunnel,
    line: (JSON.parse(row.line) as LineString).coordinates as unknown as readonly Position[],
  };
}
