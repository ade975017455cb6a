import type { Key } from '../../../../geodata/coverage/coverage_edit.ts';
import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import { NOTHING_SELECTED, type RedrawSelection } from './redraw_map_props.ts';

const NONE: readonly never[] = [];

/** The marks of what is selected: put on by key, and anew after every edit, since slots may mean something else then. */
export class SelectionMarks {
  readonly #coverage: CoverageView;
  readonly #picture: CoveragePicture;
  #grids: readonly number[] = NONE;
  #faces: readonly number[] = NONE;
  #arcs: readonly number[] = NONE;
  #changing: readonly number[] = NONE;

  constructor(coverage: CoverageView, picture: CoveragePicture) {
    this.#coverage = coverage;
    this.#picture = picture;
  }

  /** @param changing faces to mark as changing grid */
  show({ grids, faces, arcs }: RedrawSelection, changing: readonly Key[] = NONE): void {
    const coverage = this.#coverage;
    const isThere = (slot: number): boolean => slot !== -1;
    this.#mark(false);
    this.#grids = grids.map((key) => coverage.ownerSlot(key)).filter(isThere);
    this.#faces = faces.map((key) => coverage.faceSlot(key)).filter(isThere);
    this.#arcs = arcs.map((key) => coverage.arcSlot(key)).filter(isThere);
    this.#changing = changing.map((key) => coverage.faceSlot(key)).filter(isThere);
    this.#mark(true);
  }

  clear(): void {
    this.show(NOTHING_SELECTED);
  }

  #mark(on: boolean): void {
    this.#picture.markOwners('selected', this.#grids, on);
    this.#picture.markFaces('selected', this.#faces, on);
    this.#picture.markArcs('selected', this.#arcs, on);
    // A hand marks what it tries in the same way: where nothing was marked here, nothing is taken from it.
    if (this.#changing.length > 0) this.#picture.markFaces('changing', this.#changing, on);
  }
}
