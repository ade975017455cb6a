import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import { boundaryStretch, pairOf } from './boundary_stretch.ts';
import { followLine } from './follow_line.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { lineThrough } from './line_through.ts';

/** Puts a boundary on a street, wall or river: one click chooses the boundary, the next the line that it follows from now on. */
export class FollowHand implements Hand {
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
    const { coverage, guides, edit, select, refuse, say } = this.#ground;
    const pair = this.#pair();
    const on = guides?.nearest(aim, aim.reach) ?? null;
    const near = coverage.nearestArc(aim.x, aim.y, aim.reach);
    const isBoundary = near !== null && pairOf(coverage, near.arc) !== null;
    const id = newEditId();
    try {
      if (isBoundary && (pair === null || on === null)) {
        const arcs = boundaryStretch(coverage, near.arc).map((arc) => coverage.arcKey(arc));
        select({ ...NOTHING_SELECTED, arcs });
        say('boundary');
        return;
      }
      if (pair === null) throw handProblem('no_boundary_here');
      if (guides === null || on === null) throw handProblem('no_street_here');
      if (pair[0] < 0) throw handProblem('other_community_paint');
      const line = lineThrough(guides, on, (point) => pair.includes(this.#ownerAt(point)));
      if (edit(followLine(coverage, pair, line, id), 'follow', id, aim)) select(NOTHING_SELECTED);
    } catch (cause) {
      refuse(cause, aim);
    }
  }

  hover(aim: Aim | null): void {
    const { guides, sketch } = this.#ground;
    const on = aim === null || this.#pair() === null ? null : (guides?.nearest(aim, aim.reach) ?? null);
    sketch(on === null ? NO_SKETCH : { ...NO_SKETCH, lines: [{ points: guides!.lineOf(on.line), kind: 'guide' }] });
  }

  cancel(): boolean {
    this.#ground.sketch(NO_SKETCH);
    return false;
  }

  key(): boolean {
    return false;
  }

  /** Owners beside the selected boundary. */
  #pair(): readonly [number, number] | null {
    const { coverage, selection } = this.#ground;
    const arc = selection()
      .arcs.map((key) => coverage.arcSlot(key))
      .find((slot) => slot !== -1);
    return arc === undefined ? null : pairOf(coverage, arc);
  }

  #ownerAt({ x, y }: LatticePoint): number {
    const { coverage } = this.#ground;
    const face = coverage.faceAtLattice(x, y);
    return face < 0 ? -1 : coverage.faceOwner[face]!;
  }
}
