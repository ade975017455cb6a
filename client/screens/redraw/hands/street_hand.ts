import type { Act } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { lineThrough } from './line_through.ts';
import { splitGrid } from './split_grid.ts';

/** Splits the grid under a click along the street, wall or river that lies there, from boundary to boundary. */
export class StreetHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;
  /** The line under the pointer and the grid that it would split there. */
  #hovered: { readonly line: number; readonly owner: number } | null = null;

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
    this.cancel();
    const id = newEditId();
    try {
      edit(this.#actsAt(aim, id).acts, 'split_street', id, aim);
    } catch (cause) {
      refuse(cause, aim);
    }
  }

  /** Shows the line and the grids that it would make. */
  hover(aim: Aim | null): void {
    const { guides, trial, sketch } = this.#ground;
    const on = aim === null ? null : (guides?.nearest(aim, aim.reach) ?? null);
    const owner = aim === null ? -1 : this.#ownerAt(aim);
    if (on?.line === this.#hovered?.line && (on === null || owner === this.#hovered?.owner)) return;
    this.cancel();
    if (on === null || aim === null) return;
    this.#hovered = { line: on.line, owner };
    try {
      const { acts, line } = this.#actsAt(aim, 'preview');
      trial.show(acts, 'preview');
      sketch({ ...NO_SKETCH, lines: [{ points: line, kind: 'cut' }] });
    } catch {
      // Why it cannot be is said when it is clicked, not on the way over it.
      sketch({ ...NO_SKETCH, lines: [{ points: guides!.lineOf(on.line), kind: 'guide' }] });
    }
  }

  cancel(): boolean {
    const { trial, sketch } = this.#ground;
    this.#hovered = null;
    trial.end();
    sketch(NO_SKETCH);
    return false;
  }

  key(): boolean {
    return false;
  }

  #actsAt(aim: Aim, id: string): { acts: Act[]; line: LatticePoint[] } {
    const { coverage, guides } = this.#ground;
    const on = guides?.nearest(aim, aim.reach) ?? null;
    if (guides === null || on === null) throw handProblem('no_street_here');
    const owner = this.#ownerAt(aim);
    if (owner < 0) throw handProblem('no_grid_here');
    const line = lineThrough(guides, on, (point) => this.#ownerAt(point) === owner);
    return { acts: splitGrid(coverage, owner, line, id), line };
  }

  #ownerAt({ x, y }: LatticePoint): number {
    const { coverage } = this.#ground;
    const face = coverage.faceAtLattice(x, y);
    return face < 0 ? -1 : coverage.faceOwner[face]!;
  }
}
