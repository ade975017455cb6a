import type { Map as MapLibreMap } from 'maplibre-gl';
import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { GridState } from '../../../map/coverage/marks.ts';
import { metresPerPixel } from '../../../map/mercator.ts';
import { type Language, nameIn } from '../../../wording/language.ts';
import { LabelPlaces } from './label_places.ts';
import type { GridLook } from './redraw_map_props.ts';

/** CSS pixels along a grid of such an area as its, from which its households and its name are written. */
export const COUNT_FROM = 34;
const NAME_FROM = 66;
/** At most so many are written: more could not be read. */
const MOST = 400;

export interface GridLabel {
  readonly place: readonly [x: number, y: number];
  /** What to call it, the first that there is room for. */
  readonly names: readonly string[];
  /** CSS pixels along a square of the grid's area. */
  readonly side: number;
  readonly count: string;
  readonly state: GridState;
}

/** Which grids are wide enough on the screen for a label, and what it says. The sign before the number tells the state too. */
export class LabelsInSight {
  readonly #coverage: CoverageView;
  readonly #picture: CoveragePicture;
  readonly #places: LabelPlaces;
  readonly #looks = new Map<number, GridLook>();
  #language: Language = 'zh';

  constructor(coverage: CoverageView, picture: CoveragePicture) {
    this.#coverage = coverage;
    this.#picture = picture;
    this.#places = new LabelPlaces(coverage, picture);
  }

  setLanguage(language: Language): void {
    this.#language = language;
  }

  setLook(owner: number, look: GridLook | null): void {
    if (look === null) this.#looks.delete(owner);
    else this.#looks.set(owner, look);
  }

  /** Owners whose faces changed. */
  forget(owners: readonly number[]): void {
    this.#places.forget(owners);
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
    for (const [owner, { households, state, name }] of this.#looks) {
      if (!coverage.hasOwner(owner)) continue;
      const side = Math.sqrt(coverage.areaM2Of(owner)) / metres;
      if (side < COUNT_FROM) continue;
      const place = this.#places.placeOf(owner);
      if (place === null || place[0] < west || place[0] > east || place[1] < south || place[1] > north) continue;
      if (++written > MOST) return;
      const sign = state === 'under' ? '▼ ' : state === 'over' ? '▲ ' : '';
      const names = side < NAME_FROM || name === null ? [] : [nameIn(this.#language, name), ...this.#shortCode(owner)];
      yield { place, names, side, count: `${sign}${households}`, state };
    }
  }

  /** What the code adds to its community's. */
  #shortCode(owner: number): string[] {
    const { code, parent } = this.#coverage.ownerFacts(owner);
    return code?.startsWith(parent) && code.length > parent.length ? [code.slice(parent.length)] : [];
  }
}
