import type { Bounds } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { OsmData } from './collect_elements.ts';

/**
 * The box to keep: the one asked for, or else the one that the file says it covers.
 *
 * @throws {Problem} `bounds_needed` when there is neither, with the box that holds nine tenths of the street nodes as a start;
 *   `bounds_miss` when no street node lies in the box
 * @param ofRegions the box asked for is that around given regions
 */
export function chooseBounds(data: OsmData, asked: Bounds | undefined, ofRegions = false): Bounds {
  const chosen = asked ?? data.bounds;
  if (chosen !== null && holdsStreets(data, chosen)) return chosen;
  const numbers = busyBox(data)
    ?.map((degrees) => degrees.toFixed(3))
    .join(',');
  if (chosen === null) {
    const example = numbers ?? '118.765,32.035,118.795,32.052';
    throw new Problem('bounds_needed', {
      zh: `${data.path} 没有说明它的范围，而且可能有很远的点；请用 --bounds 西,南,东,北 指定，例如 --bounds ${example}（九成道路在内）。`,
      en: `${data.path} does not say what it covers; give --bounds west,south,east,north, e.g. --bounds ${example} (nine tenths of its streets).`,
    });
  }
  const [zh, en] =
    numbers === undefined
      ? ['没有任何道路', 'has no streets']
      : [`的道路大多在 ${numbers}`, `has most of its streets in ${numbers}`];
  const box = ofRegions
    ? { zh: `区域边界所在的范围 ${chosen.join(',')}`, en: `the box around the regions, ${chosen.join(',')}` }
    : { zh: `范围 ${chosen.join(',')}`, en: chosen.join(',') };
  throw new Problem('bounds_miss', {
    zh: `${box.zh} 内没有道路；${data.path} ${zh}。${ofRegions ? '请换用覆盖这些区域的 OSM 文件。' : ''}`,
    en: `There is no street within ${box.en}; ${data.path} ${en}.${ofRegions ? ' Use an OSM file that covers the regions.' : ''}`,
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
