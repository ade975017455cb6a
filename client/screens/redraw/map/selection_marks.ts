import type { CoverageView } from '../../../../geodata/coverage/coverage_view.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';
import type { RedrawSelection } from './redraw_map_props.ts';

/** The marks of what is selected: put on by key, and anew after every edit, since slots may mean something else then. */
export class SelectionMarks {
  readonly #coverage: CoverageView;
  readonly #picture: CoveragePicture;
  #grids: readonly number[] = [];
  #faces: readonly number[] = [];
  #arcs: readonly number[] = [];

  constructor(coverage: CoverageView, picture: CoveragePicture) {
    this.#coverage = coverage;
    this.#picture = picture;
  }

  show({ grids, faces, arcs }: RedrawSelection): void {
    const coverage = this.#coverage;
    const isThere = (slot: number): boolean => slot !== -1;
    this.#picture.markOwners('selected', this.#grids, false);
    this.#picture.markFaces('selected', this.#faces, false);
    this.#picture.markArcs('selected', this.#arcs, false);
    this.#grids = grids.map((key) => coverage.ownerSlot(key)).filter(isThere);
    this.#faces = faces.map((key) => coverage.faceSlot(key)).filter(isThere);
    this.#arcs = arcs.map((key) => coverage.arcSlot(key)).filter(isThere);
    this.#picture.markOwners('selected', this.#grids, true);
    this.#picture.markFaces('selected', this.#faces, true);
    this.#picture.markArcs('selected', this.#arcs, true);
  }
}
