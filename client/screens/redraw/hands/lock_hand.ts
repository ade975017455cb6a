import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { boundaryStretch, pairOf } from './boundary_stretch.ts';
import type { Aim, Hand, HandGround } from './hand.ts';
import { handProblem } from './hand_problems.ts';

/** Locks and unlocks with a click: the grid, the stretch of boundary or the compound that lies there. */
export class LockHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(): boolean {
    return false;
  }

  drag(): void {}

  release(): void {}

  click(aim: Aim): void {
    const { edit, refuse } = this.#ground;
    try {
      const acts = this.#actsAt(aim);
      const isOn = acts.some((act) => act.kind === 'lock' && act.on);
      edit(acts, isOn ? 'lock' : 'unlock', newEditId(), aim);
    } catch (cause) {
      refuse(cause, aim);
    }
  }

  hover(): void {}

  cancel(): boolean {
    return false;
  }

  key(): boolean {
    return false;
  }

  #actsAt({ x, y, reach }: Aim): Act[] {
    const { coverage, tools } = this.#ground;
    const { lockable } = tools();
    if (lockable === 'boundary') {
      const on = coverage.nearestArc(x, y, reach);
      if (on === null || pairOf(coverage, on.arc) === null) throw handProblem('no_boundary_here');
      const isOn = !coverage.isLocked('arc', coverage.arcKey(on.arc));
      const stretch = boundaryStretch(coverage, on.arc).map((arc) => coverage.arcKey(arc));
      return stretch.map((key): Act => ({ kind: 'lock', what: 'arc', key, on: isOn }));
    }
    const face = coverage.faceAtLattice(x, y);
    if (face < 0) throw handProblem('no_grid_here');
    const key = lockable === 'grid' ? coverage.ownerKey(coverage.faceOwner[face]!) : coverage.faceCompound(face);
    if (key === null) throw handProblem('no_compound_here');
    return [{ kind: 'lock', what: lockable, key, on: !coverage.isLocked(lockable, key) }];
  }
}
