import type { Coverage } from '../../../../geodata/coverage/coverage.ts';
import type { Act, Change } from '../../../../geodata/coverage/coverage_edit.ts';
import { type Touched, TouchedSets } from '../../../../geodata/redraw/touched.ts';
import type { CoveragePicture } from '../../../map/coverage/coverage_picture.ts';

/** Who follows a trial. */
export interface TrialWatcher {
  /** The coverage is as it would be, until this returns. */
  during(change: Change): void;
  /** The coverage is as it was again, while the picture still shows the trial. */
  takenBack(change: Change): void;
  /** The picture shows the coverage as it is. */
  ended(): void;
}

/**
 * What a hand is about to do, shown before it is done. The acts are applied, the picture reads what came to be different, and
 * they are taken back, all within one call: the coverage is never seen in a state that the log does not know.
 */
export class Trial {
  readonly #coverage: Coverage;
  readonly #picture: CoveragePicture;
  readonly #watcher: TrialWatcher;
  #shown: Touched | null = null;
  #marked: readonly number[] = [];

  constructor(coverage: Coverage, picture: CoveragePicture, watcher: TrialWatcher) {
    this.#coverage = coverage;
    this.#picture = picture;
    this.#watcher = watcher;
  }

  get isShown(): boolean {
    return this.#shown !== null;
  }

  /**
   * Shows what acts would come to, in place of what was shown before. Where they cannot be, that stays.
   * @throws Problem of the coverage
   */
  show(acts: readonly Act[], id: string): void {
    const coverage = this.#coverage;
    const { faceCount, ownerCount } = coverage;
    const ownersBefore = acts.some(({ kind }) => kind === 'assign') ? coverage.faceOwner.slice(0, faceCount) : null;
    const change = coverage.apply({ id, acts });
    try {
      const both = new TouchedSets();
      if (this.#shown !== null) both.add(this.#shown);
      both.add(change);
      this.#picture.markFaces('changing', this.#marked, false);
      this.#picture.refresh(both.take());
      const owners = coverage.faceOwner;
      this.#marked = change.faces.filter((face) =>
        face >= faceCount ? owners[face]! >= ownerCount : ownersBefore !== null && owners[face] !== ownersBefore[face],
      );
      this.#picture.markFaces('changing', this.#marked, true);
      this.#shown = change;
      this.#watcher.during(change);
    } finally {
      coverage.revert(change);
    }
    this.#watcher.takenBack(change);
  }

  /** Shows the coverage as it is. */
  end(): void {
    if (this.#shown === null) return;
    const shown = this.#shown;
    this.#shown = null;
    this.#picture.markFaces('changing', this.#marked, false);
    this.#marked = [];
    this.#picture.refresh(shown);
    this.#watcher.ended();
  }
}
