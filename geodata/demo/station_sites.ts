import Flatbush from 'flatbush';
import type { LocalName } from '../place.ts';
import type { CityDraft, DraftBuilding } from './draft.ts';
import { add, between, leftOf, type Point, scale, subtract, unit } from './plane/point.ts';
import { nearestOnSegment } from './plane/ring.ts';
import type { StreetRun } from './street_lines.ts';

/** The front of a building on a street, where a station could open. */
export interface Site {
  readonly building: number;
  readonly use: DraftBuilding['use'];
  readonly at: Point;
  /** Line number of the street in front. */
  readonly line: number;
}

const REACH_METRES = 45;

/** Fronts of all buildings with shops or offices that stand on a street; schools and hospitals lie behind fences. */
export function findSites({ mesh, buildings }: CityDraft, runs: readonly StreetRun[]): Site[] {
  const segments = runs
    .filter(({ facts }) => facts.kind !== null && !facts.bridge && !facts.tunnel)
    .flatMap(({ facts, nodes }) =>
      nodes.slice(1).map((node, i) => ({ line: facts.line, a: mesh.points[nodes[i]!]!, b: mesh.points[node]! })),
    );
  const index = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  return buildings.flatMap(({ use, outline, compound }, building): Site[] => {
    if (compound !== null || (use !== 'commercial' && use !== 'mixed')) return [];
    let best: (Site & { metres: number }) | null = null;
    outline.forEach((a, i) => {
      const b = outline[(i + 1) % outline.length]!;
      const outwards = scale(leftOf(unit(subtract(b, a))), -1);
      const at = add(between(a, b, 0.5), scale(outwards, 0.8));
      const near = index.search(at[0] - REACH_METRES, at[1] - REACH_METRES, at[0] + REACH_METRES, at[1] + REACH_METRES);
      for (const number of near.sort((p, q) => p - q)) {
        const { line, a: from, b: to } = segments[number]!;
        const { metres } = nearestOnSegment(at, from, to);
        if (metres < REACH_METRES && (best === null || metres < best.metres))
          best = { building, use, at, line, metres };
      }
    });
    return best === null ? [] : [best];
  });
}

/** An address such as 人民大道 88号. */
export const addressOf = (name: LocalName | undefined, number: number): string | null =>
  name === undefined ? null : `${name.zh}${number}号`;
