import type { Bounds } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { OsmData } from './collect_elements.ts';

/**
 * The box to keep: the one asked for, or else the one that the file says it covers.
 *
 * @throws {Problem} `bounds_needed` when there is neither, with the box that holds nine tenths of the street nodes as a start;
 *   `bounds_miss` when no street node lies in the box
 */
export function chooseBounds(data: OsmData, asked: Bounds | undefined): Bounds {
  const chosen = asked ?? data.bounds;
  const suggested = busyBox(data);
  const numbers = suggested?.map((degrees) => degrees.toFixed(3)).join(',') ?? '118.765,32.035,118.795,32.052';
  if (chosen === null || chosen === undefined) {
    throw new Problem('bounds_needed', {
      zh: `${data.path} 没有说明它的范围，而且可能有很远的点；请用 --bounds 西,南,东,北 指定，例如 --bounds ${numbers}（九成道路在内）。`,
      en: `${data.path} does not say what it covers; give --bounds west,south,east,north, e.g. --bounds ${numbers} (nine tenths of its streets).`,
    });
  }
  if (suggested === null || holdsStreets(data, chosen)) return chosen;
  throw new Problem('bounds_miss', {
    zh: `范围 ${chosen.join(',')} 内没有道路；${data.path} 的道路大多在 ${numbers}。`,
    en: `There is no street within ${chosen.join(',')}; most streets of ${data.path} lie within ${numbers}.`,
  });
}

function* streetNodes(data: OsmData) {
  for (const way of data.ways.values()) {
    if (way.tags?.highway === undefined) continue;
    for (const id of way.refs) {
      const position = data.nodes.position(id);
      if (position !== undefined) yield position;
    }
  }
}

function busyBox(data: OsmData): Bounds | null {
  const [longitudes, latitudes]: [number[], number[]] = [[], []];
  for (const [longitude, latitude] of streetNodes(data)) {
    longitudes.push(longitude);
    latitudes.push(latitude);
  }
  if (longitudes.length === 0) return null;
  longitudes.sort((a, b) => a - b);
  latitudes.sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return [at(longitudes, 0.025), at(latitudes, 0.025), at(longitudes, 0.975), at(latitudes, 0.975)];
}

function holdsStreets(data: OsmData, [west, south, east, north]: Bounds): boolean {
  return streetNodes(data).some(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}
