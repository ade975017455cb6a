import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';

/**
 * Where the label of each grid stands: the middle of its faces' anchors by area, or where that lies outside of it, the anchor
 * nearest to there. Worked out for all grids in two passes over the faces, and for those alone that an edit touched.
 */
export class LabelPlaces {
  readonly #coverage: CoverageView;
  readonly #picture: CoveragePicture;
  /** x, y in lattice steps; absent: to be worked out. */
  readonly #places = new Map<number, readonly [number, number]>();
  /** Null: all of them. */
  #stale: Set<number> | null = null;
  #isStale = true;

  constructor(coverage: CoverageView, picture: CoveragePicture) {
    this.#coverage = coverage;
    this.#picture = picture;
  }

  forget(owners: readonly number[]): void {
    for (const owner of owners) {
      this.#places.delete(owner);
      this.#stale?.add(owner);
    }
    this.#isStale = true;
  }

  /** Null for a grid without faces. */
  placeOf(owner: number): readonly [x: number, y: number] | null {
    if (this.#isStale) this.#workOut();
    return this.#places.get(owner) ?? null;
  }

  #workOut(): void {
    this.#isStale = false;
    const coverage = this.#coverage;
    const owners = this.#stale;
    this.#stale = new Set();
    if (owners === null) this.#placeAll(Array.from({ length: coverage.faceCount }, (_, face) => face));
    else for (const owner of owners) if (coverage.hasOwner(owner)) this.#placeAll(coverage.facesOf(owner));
  }

  /** @param faces all faces of some owners */
  #placeAll(faces: readonly number[]): void {
    const coverage = this.#coverage;
    const { faceOwner } = coverage;
    const sums = new Map<number, { x: number; y: number; area: number; away: number; at: readonly [number, number] }>();
    for (const face of faces) {
      const owner = faceOwner[face]!;
      let sum = sums.get(owner);
      if (sum === undefined) {
        sum = { x: 0, y: 0, area: 0, away: Number.POSITIVE_INFINITY, at: [0, 0] };
        sums.set(owner, sum);
      }
      const area = coverage.faceArea2(face);
      const [x, y] = this.#picture.anchorOf(face);
      sum.x += x * area;
      sum.y += y * area;
      sum.area += area;
    }
    for (const sum of sums.values()) {
      sum.x = Math.round(sum.x / sum.area);
      sum.y = Math.round(sum.y / sum.area);
    }
    for (const face of faces) {
      const sum = sums.get(faceOwner[face]!)!;
      const at = this.#picture.anchorOf(face);
      const away = Math.hypot(at[0] - sum.x, at[1] - sum.y);
      if (away < sum.away) [sum.away, sum.at] = [away, at];
    }
    for (const [owner, { x, y, at }] of sums) {
      const face = coverage.faceAtLattice(x, y);
      this.#places.set(owner, face >= 0 && faceOwner[face] === owner ? [x, y] : at);
    }
  }
}
