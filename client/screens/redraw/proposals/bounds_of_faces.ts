import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { Bounds } from '../../../../geodata/place.ts';

/** The box around some faces (slots); null for none. */
export function boundsOfFaces(coverage: CoverageView, faces: Iterable<number>): Bounds | null {
  let box: Bounds | null = null;
  for (const face of faces) {
    const [west, south, east, north] = coverage.faceBounds(face);
    box =
      box === null
        ? [west, south, east, north]
        : [Math.min(box[0], west), Math.min(box[1], south), Math.max(box[2], east), Math.max(box[3], north)];
  }
  return box;
}
