import { createHash } from 'node:crypto';
import type { Place } from '../../geodata/place.ts';
import { compileNetwork } from '../../geodata/reach/network/compile_network.ts';
import { encodePlanGround } from '../../geodata/reach/plan/plan_ground.ts';
import type { ReachGround } from '../jobs/reach_ground.ts';

/** The ground of a place without a database; homes lie in regions by the boxes of their outlines. */
export function reachGroundOf(place: Place): ReachGround {
  const network = shared(compileNetwork(place));
  const levels = place.jurisdiction.levels.map(({ level }) => level);
  const ground = shared(
    encodePlanGround({
      homes: place.entrances.map((home) => ({
        ...home,
        regionCodes: levels.flatMap(
          (level) =>
            place.regions.find((region) => region.level === level && holds(region.outline, home.position))?.code ?? [],
        ),
      })),
      levels: levels.map((level) => ({
        level,
        regionCodes: place.regions.filter((region) => region.level === level).map(({ code }) => code),
      })),
      barriers: place.barriers,
    }),
  );
  return {
    jurisdiction: place.jurisdiction.code,
    networkDigest: digestOf(network),
    groundDigest: digestOf(ground),
    network,
    ground,
    outline: null,
    outlineDigest: '',
  };
}

function holds(outline: Place['regions'][number]['outline'], [x, y]: readonly [number, number]): boolean {
  const ring = outline.coordinates.flat(outline.type === 'Polygon' ? 1 : 2) as number[][];
  const [xs, ys] = [ring.map((point) => point[0]!), ring.map((point) => point[1]!)];
  return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
}

function shared(bytes: ArrayBuffer): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(bytes));
  return buffer;
}

function digestOf(buffer: SharedArrayBuffer): string {
  return createHash('sha256').update(new Uint8Array(buffer)).digest('hex');
}
