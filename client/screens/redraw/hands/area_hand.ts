import type { Key } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { facesWithin } from './faces_within.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { targetOf } from './paint_hand.ts';
import { wouldPart } from './pinch_guard.ts';
import { chooseGrid } from './select_hand.ts';

const TREMBLE_PIXELS = 4;

/**
 * Selects faces by a box or a lasso (Shift adds, Alt takes out), then gives them to the grid that is clicked, or with Enter to
 * the selected one.
 */
export class AreaHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;
  readonly #shape: 'box' | 'lasso';
  #points: LatticePoint[] = [];

  constructor(ground: HandGround, shape: 'box' | 'lasso') {
    this.#ground = ground;
    this.#shape = shape;
  }

  press(aim: Aim): boolean {
    this.#points = [aim];
    return true;
  }

  drag(aim: Aim): void {
    if (this.#points.length === 0) return;
    const last = this.#points.at(-1)!;
    if (this.#shape === 'lasso') {
      if (Math.hypot(aim.x - last.x, aim.y - last.y) >= 2 * aim.pixel) this.#points.push(aim);
    } else this.#points = [this.#points[0]!, aim];
    this.#ground.sketch({ ...NO_SKETCH, lines: [{ points: this.#area(), kind: 'area' }] });
  }

  release(aim: Aim): void {
    const [first] = this.#points;
    if (first === undefined) return;
    this.drag(aim);
    const area = this.#area();
    const wide = Math.max(...area.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
    this.#points = [];
    this.#ground.sketch(NO_SKETCH);
    if (wide <= TREMBLE_PIXELS * aim.pixel) this.click(aim);
    else this.#select(area, aim);
  }

  click(aim: Aim): void {
    const { coverage, selection } = this.#ground;
    const face = coverage.faceAtLattice(aim.x, aim.y);
    if (selection().faces.length === 0) chooseGrid(this.#ground, aim);
    else if (face >= 0) this.#give(coverage.faceOwner[face]!, aim);
  }

  hover(): void {}

  cancel(): boolean {
    const was = this.#points.length > 0;
    this.#points = [];
    this.#ground.sketch(NO_SKETCH);
    return was;
  }

  key(key: string, aim: Aim | null): boolean {
    const { selection, refuse } = this.#ground;
    if (key.toLowerCase() === 'i' && aim !== null) return this.#pick(aim);
    if (key !== 'Enter' || selection().faces.length === 0) return false;
    const target = targetOf(this.#ground);
    if (target !== -1) this.#give(target, aim);
    else refuse(handProblem('choose_grid_first'), aim ?? this.#middle());
    return true;
  }

  /** Takes up the grid that the area goes to with Enter; the area stays selected. */
  #pick(aim: Aim): boolean {
    const { coverage, setTools, selection, select, say } = this.#ground;
    const face = coverage.faceAtLattice(aim.x, aim.y);
    if (face < 0) return false;
    const grid = coverage.ownerKey(coverage.faceOwner[face]!);
    setTools({ target: grid });
    select({ ...selection(), grids: [grid] });
    say('selected');
    return true;
  }

  /** A place within what is selected. */
  #middle(): LatticePoint {
    const { coverage, picture, selection } = this.#ground;
    const face = selection()
      .faces.map((key) => coverage.faceSlot(key))
      .find((slot) => slot !== -1);
    const [x, y] = face === undefined ? [0, 0] : picture.anchorOf(face);
    return { x, y };
  }

  #area(): LatticePoint[] {
    if (this.#shape === 'lasso') return this.#points;
    const [a, b = a] = this.#points as [LatticePoint, LatticePoint?];
    return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
  }

  #select(area: readonly LatticePoint[], { shift, alt }: Aim): void {
    const { coverage, picture, atoms, tools, selection, select, say } = this.#ground;
    const found = new Set<Key>();
    for (const face of facesWithin(picture, coverage.faceCount, area)) {
      for (const other of atoms.facesOf(face, tools().atom)) found.add(coverage.faceKey(other));
    }
    const before = selection().faces;
    const faces = alt
      ? before.filter((key) => !found.has(key))
      : shift
        ? [...new Set([...before, ...found])]
        : [...found];
    select({ ...selection(), faces, vertices: [], arcs: [] });
    say('selected');
  }

  #give(target: number, aim: Aim | null): void {
    const { coverage, selection, select, edit, refuse, tools } = this.#ground;
    const at = aim ?? this.#middle();
    const slots = selection()
      .faces.map((key) => coverage.faceSlot(key))
      .filter((face) => face !== -1 && coverage.faceOwner[face] !== target);
    const losers = new Set(slots.map((face) => coverage.faceOwner[face]!));
    for (const owner of losers) {
      const lost = slots.filter((face) => coverage.faceOwner[face] === owner);
      if (!(aim?.alt ?? false) && !tools().force && wouldPart(coverage, owner, lost)) {
        refuse(handProblem('would_part'), at);
        return;
      }
    }
    if (slots.length === 0) return;
    const faces = slots.map((face) => coverage.faceKey(face));
    const acts = [{ kind: 'assign', faces, owner: coverage.ownerKey(target) } as const];
    if (edit(acts, 'assign', newEditId(), at))
      select({ ...selection(), faces: [], grids: [coverage.ownerKey(target)] });
  }
}
