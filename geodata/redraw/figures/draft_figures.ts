import type { Coverage } from '../../coverage/coverage.ts';
import type { Circle } from '../../districting/enclosing_circle.ts';
import type { RedrawBase } from '../redraw_base.ts';
import type { Touched } from '../touched.ts';
import { carriersOf } from './carriers.ts';
import { CountedFaces } from './counted_faces.ts';
import { enclosingCircles } from './enclosing_circles.ts';
import type { FigureSums, GridFigures, HistogramBar } from './figure_types.ts';
import { histogramOf } from './histogram.ts';

/**
 * Figures of every grid of a draft, up to date after each edit: call `update` with what was touched (a Change, taken back or
 * not, or what a RedrawReplica tells). Sums are whole numbers and exact; compactness is worked out when it is asked for.
 */
export class DraftFigures {
  readonly base: RedrawBase;
  readonly coverage: Coverage;
  readonly counted: CountedFaces;
  readonly #circles = new Map<number, Circle | null>();

  /** @param coverage of this base, edited or not */
  constructor(base: RedrawBase, coverage: Coverage) {
    this.base = base;
    this.coverage = coverage;
    this.counted = new CountedFaces(coverage, carriersOf(base), base.facts.stationCategories.length);
  }

  /** @returns slots of owners whose figures may be different now, in rising order */
  update(touched: Touched): number[] {
    const changed = this.counted.update(touched);
    for (const owner of changed) this.#circles.delete(owner);
    return changed.filter((owner) => owner < this.coverage.ownerCount);
  }

  /** Slots of the grids: owners that there are, without ground that belongs to no grid. */
  grids(): number[] {
    const grids: number[] = [];
    for (let owner = 0; owner < this.coverage.ownerCount; owner++) if (this.isGrid(owner)) grids.push(owner);
    return grids;
  }

  /** False for what was dropped, and for the rest of a community that lies in none of its grids. */
  isGrid(owner: number): boolean {
    if (!this.coverage.hasOwner(owner)) return false;
    const { key, code, name } = this.coverage.ownerFacts(owner);
    return typeof key === 'string' || code !== null || name !== null;
  }

  /** @throws RangeError for a slot without owner */
  of(owner: number): GridFigures {
    return this.ofAll([owner])[0]!;
  }

  /** Figures of some grids; cheaper than one by one. */
  ofAll(owners: readonly number[]): GridFigures[] {
    const unknown = owners.filter((owner) => !this.#circles.has(owner));
    if (unknown.length > 0) {
      for (const [owner, circle] of enclosingCircles(this.coverage, unknown)) this.#circles.set(owner, circle);
    }
    return owners.map((owner) => this.#figures(owner));
  }

  /** Households of an owner: what colours the map. */
  householdsOf(owner: number): number {
    return this.counted.ofOwner('households', owner);
  }

  /** Below, within or above the limits of households. */
  positionOf(owner: number): HistogramBar['position'] {
    const { min, max } = this.base.facts.limits;
    const households = this.householdsOf(owner);
    return households < min ? 'below' : households > max ? 'above' : 'within';
  }

  histogram(): HistogramBar[] {
    return histogramOf(
      this.#peopled().map((owner) => this.householdsOf(owner)),
      this.base.facts.limits,
    );
  }

  /** Share of grids with faces that are within the limits, 0 to 1; null where there is none. */
  withinShare(): number | null {
    const grids = this.#peopled();
    if (grids.length === 0) return null;
    return grids.filter((owner) => this.positionOf(owner) === 'within').length / grids.length;
  }

  /** Sums over everything, ground in no grid included: no edit changes one of them. */
  sums(): FigureSums {
    const owners = Array.from({ length: this.coverage.ownerCount }, (_, owner) => owner);
    const sum = (of: (owner: number) => number): number => owners.reduce((all, owner) => all + of(owner), 0);
    return {
      households: sum((owner) => this.counted.ofOwner('households', owner)),
      residents: sum((owner) => this.counted.ofOwner('residents', owner)),
      residents60: sum((owner) => this.counted.ofOwner('residents60', owner)),
      area2: sum((owner) => this.coverage.area2Of(owner)),
      cases: sum((owner) => this.counted.ofOwner('cases', owner)),
      openCases: sum((owner) => this.counted.ofOwner('openCases', owner)),
      stations: sum((owner) => this.counted.stationsOf(owner).reduce((all, count) => all + count, 0)),
    };
  }

  #peopled(): number[] {
    return this.grids().filter((owner) => this.coverage.faceCountOf(owner) > 0);
  }

  #figures(owner: number): GridFigures {
    const { coverage, counted, base } = this;
    const { key } = coverage.ownerFacts(owner);
    const areaM2 = coverage.areaM2Of(owner);
    const radius = this.#circles.get(owner)?.radius ?? 0;
    const isEmpty = coverage.faceCountOf(owner) === 0 || !this.isGrid(owner);
    return {
      owner,
      key,
      households: this.householdsOf(owner),
      residents: counted.ofOwner('residents', owner),
      residents60: counted.ofOwner('residents60', owner),
      areaM2,
      perimeterMetres: coverage.perimeterMetresOf(owner),
      polsbyPopper: coverage.polsbyPopperOf(owner),
      reock: radius === 0 ? 0 : areaM2 / (Math.PI * radius ** 2),
      spanMetres: 2 * radius,
      casesPerMonth: counted.ofOwner('cases', owner) / base.facts.caseMonths,
      openCases: counted.ofOwner('openCases', owner),
      stations: counted.stationsOf(owner),
      workers: typeof key === 'number' ? (base.owners.workers[key] ?? 0) : 0,
      isWithin: isEmpty ? null : this.positionOf(owner) === 'within',
    };
  }
}
