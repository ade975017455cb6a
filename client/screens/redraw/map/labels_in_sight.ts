import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { GridState } from '../../../map/coverage/marks.ts';
import { metresPerPixel } from '../../../map/mercator.ts';
import { LabelPlaces } from './label_places.ts';
import type { GridLook } from './redraw_map_props.ts';

/** CSS pixels along a grid of such an area as its, from which its households and its code are written. */
export const COUNT_FROM = 34;
const CODE_FROM = 66;
/** At most so many are written: more could not be read. */
const MOST = 400;

export interface GridLabel {
  readonly place: readonly [x: number, y: number];
  readonly code: string | null;
  readonly count: string | null;
  readonly state: GridState;
}

/** Which grids are wide enough on the screen for a label, and what it says. The sign before the number tells the state too. */
export class LabelsInSight {
  readonly #coverage: CoverageView;
  readonly #picture: CoveragePicture;
  readonly #places: LabelPlaces;
  readonly #codes = new Map<number, string>();
  readonly #looks = new Map<number, GridLook>();
  #newGrid = '';

  constructor(coverage: CoverageView, picture: CoveragePicture) {
    this.#coverage = coverage;
    this.#picture = picture;
    this.#places = new LabelPlaces(coverage, picture);
  }

  /** @param newGrid what a grid without code and name is called */
  setWords(newGrid: string): void {
    this.#newGrid = newGrid;
    this.#codes.clear();
  }

  setLook(owner: number, look: GridLook | null): void {
    if (look === null) this.#looks.delete(owner);
    else this.#looks.set(owner, look);
  }

  /** Owners whose faces or facts changed. */
  forget(owners: readonly number[]): void {
    this.#places.forget(owners);
    for (const owner of owners) this.#codes.delete(owner);
  }

  placeOfKey(key: OwnerKey): readonly [number, number] | null {
    const owner = this.#coverage.ownerSlot(key);
    return owner === -1 || !this.#picture.isBuilt ? null : this.#places.placeOf(owner);
  }

  *inSight(map: MapLibreMap): Iterable<GridLabel> {
    if (!this.#picture.isBuilt) return;
    const metres = metresPerPixel(map.getCenter().lat, map.getZoom());
    const coverage = this.#coverage;
    const bounds = map.getBounds();
    const [west, south] = [coverage.lattice.x(bounds.getWest()), coverage.lattice.y(bounds.getSouth())];
    const [east, north] = [coverage.lattice.x(bounds.getEast()), coverage.lattice.y(bounds.getNorth())];
    let written = 0;
    for (const [owner, { households, state }] of this.#looks) {
      if (!coverage.hasOwner(owner)) continue;
      const side = Math.sqrt(coverage.areaM2Of(owner)) / metres;
      if (side < COUNT_FROM) continue;
      const place = this.#places.placeOf(owner);
      if (place === null || place[0] < west || place[0] > east || place[1] < south || place[1] > north) continue;
      if (++written > MOST) return;
      const sign = state === 'under' ? '▼ ' : state === 'over' ? '▲ ' : '';
      yield { place, code: side < CODE_FROM ? null : this.#codeOf(owner), count: `${sign}${households}`, state };
    }
  }

  /** The name, else what the code adds to its community's. */
  #codeOf(owner: number): string {
    const known = this.#codes.get(owner);
    if (known !== undefined) return known;
    const { name, code, parent } = this.#coverage.ownerFacts(owner);
    const short = code?.startsWith(parent) ? code.slice(parent.length) : code;
    const text = name ?? short ?? this.#newGrid;
    this.#codes.set(owner, text);
    return text;
  }
}
