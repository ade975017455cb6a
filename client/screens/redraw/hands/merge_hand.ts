import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import type { Aim, Hand, HandGround } from './hand.ts';
import { mergeGrids } from './merge_grids.ts';

/** Merges: the first click chooses the grid that stays (a selected one is it), the next takes its neighbour in. */
export class MergeHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;
  #hovered = -1;

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(): boolean {
    return false;
  }

  drag(): void {}

  release(): void {}

  click(aim: Aim): void {
    const { coverage, select, edit, refuse, trial, say } = this.#ground;
    const grid = this.#gridAt(aim);
    if (grid < 0) return;
    const keep = this.#keep();
    const key = (slot: number): OwnerKey => coverage.ownerKey(slot);
    if (keep === -1 || keep === grid || aim.shift) {
      select({ ...NOTHING_SELECTED, grids: [key(grid)] });
      say('selected');
      return;
    }
    trial.end();
    this.#hovered = -1;
    try {
      const keys = [key(keep)];
      const acts = mergeGrids(coverage, keep, grid);
      if (edit(acts, 'merge', newEditId(), aim)) select({ ...NOTHING_SELECTED, grids: keys });
    } catch (cause) {
      refuse(cause, aim);
    }
  }

  /** Shows what the grid would be with the one under the pointer. */
  hover(aim: Aim | null): void {
    const { coverage, trial } = this.#ground;
    const grid = aim === null ? -1 : this.#gridAt(aim);
    if (grid === this.#hovered) return;
    this.#hovered = grid;
    const keep = this.#keep();
    if (grid < 0 || keep === -1 || keep === grid) {
      trial.end();
      return;
    }
    try {
      trial.show(mergeGrids(coverage, keep, grid), 'preview');
    } catch {
      // What cannot be merged is said when it is clicked, not on the way over it.
      trial.end();
    }
  }

  cancel(): boolean {
    this.#ground.trial.end();
    this.#hovered = -1;
    return false;
  }

  key(): boolean {
    return false;
  }

  #keep(): number {
    const { coverage, selection } = this.#ground;
    return (
      selection()
        .grids.map((grid) => coverage.ownerSlot(grid))
        .find((slot) => slot !== -1) ?? -1
    );
  }

  #gridAt({ x, y }: Aim): number {
    const { coverage } = this.#ground;
    const face = coverage.faceAtLattice(x, y);
    return face < 0 ? -1 : coverage.faceOwner[face]!;
  }
}
