import type { Key } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import { brushPath } from './brush_path.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { wouldPart } from './pinch_guard.ts';

interface Stroke {
  readonly id: string;
  /** Slot of the grid that is painted with. */
  readonly target: number;
  last: LatticePoint;
  /** Slots, in the order of painting, and by the owner that loses them. */
  readonly painted: Set<number>;
  readonly lost: Map<number, number[]>;
  /** What the brush passed and must not take. */
  readonly refused: Set<number>;
}

/** CSS pixels between two probes of the brush. */
const STRIDE_PIXELS = 2;

/**
 * Paints: the selected grid (or else the one where the stroke begins) takes what the brush passes. What would cut a grid in
 * two is marked and left, unless Alt or `force` says otherwise.
 */
export class PaintHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;
  #stroke: Stroke | null = null;
  /** The owner whose pinch points are marked. */
  #hovered = -1;
  #pinches: readonly number[] = [];

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(aim: Aim): boolean {
    const target = this.#target(aim);
    if (target === null) return false;
    this.#showPinches(-1);
    const sets = { painted: new Set<number>(), lost: new Map<number, number[]>(), refused: new Set<number>() };
    this.#stroke = { id: newEditId(), target, last: aim, ...sets };
    this.drag(aim);
    return true;
  }

  drag(aim: Aim): void {
    const stroke = this.#stroke;
    if (stroke === null) return;
    const { coverage, tools } = this.#ground;
    const radius = tools().brush * aim.pixel;
    const before = stroke.painted.size;
    for (const face of brushPath(coverage, stroke.last, aim, radius, STRIDE_PIXELS * aim.pixel)) {
      this.#take(stroke, face, aim);
    }
    stroke.last = aim;
    if (stroke.painted.size !== before) this.#try(stroke, aim);
    this.#draw(aim);
  }

  release(aim: Aim): void {
    const stroke = this.#stroke;
    if (stroke === null) return;
    this.#end(stroke);
    if (stroke.painted.size === 0) return;
    this.#ground.edit(this.#acts(stroke), 'paint', stroke.id);
    this.#draw(aim);
  }

  click(): void {}

  hover(aim: Aim | null): void {
    if (this.#stroke !== null) return;
    const { coverage } = this.#ground;
    const face = aim === null ? -1 : coverage.faceAtLattice(aim.x, aim.y);
    this.#showPinches(face < 0 ? -1 : coverage.faceOwner[face]!);
    this.#draw(aim);
  }

  cancel(): boolean {
    const stroke = this.#stroke;
    this.#showPinches(-1);
    if (stroke === null) return false;
    this.#end(stroke);
    this.#ground.sketch(NO_SKETCH);
    return true;
  }

  key(key: string, aim: Aim | null): boolean {
    if (key.toLowerCase() !== 'i' || aim === null) return false;
    return pickGrid(this.#ground, aim);
  }

  #target(aim: Aim): number | null {
    const { coverage, refuse } = this.#ground;
    const chosen = targetOf(this.#ground);
    if (chosen !== -1) return chosen;
    const face = coverage.faceAtLattice(aim.x, aim.y);
    if (face >= 0) return coverage.faceOwner[face]!;
    refuse(handProblem('no_grid_here'), aim);
    return null;
  }

  #take(stroke: Stroke, face: number, aim: Aim): void {
    const { coverage, atoms, tools, refuse, picture } = this.#ground;
    if (stroke.painted.has(face) || coverage.faceOwner[face] === stroke.target) return;
    const { parent } = coverage.ownerFacts(stroke.target);
    if (coverage.parents[coverage.faceParent[face]!] !== parent) {
      refuse(handProblem('other_community_paint'), aim);
      return;
    }
    const taken = atoms
      .facesOf(face, tools().atom)
      .filter((other) => !stroke.painted.has(other) && coverage.faceOwner[other] !== stroke.target);
    for (const [owner, faces] of byOwner(coverage.faceOwner, taken)) {
      const lost = [...(stroke.lost.get(owner) ?? []), ...faces];
      if (!aim.alt && !tools().force && wouldPart(coverage, owner, lost)) {
        if (stroke.refused.has(face)) continue;
        for (const other of faces) stroke.refused.add(other);
        picture.markFaces('refused', faces, true);
        refuse(handProblem('would_part'), aim);
        continue;
      }
      stroke.lost.set(owner, lost);
      for (const other of faces) {
        stroke.painted.add(other);
        if (stroke.refused.delete(other)) picture.markFaces('refused', [other], false);
      }
    }
  }

  #try(stroke: Stroke, aim: Aim): void {
    const { trial, refuse, picture } = this.#ground;
    try {
      trial.show(this.#acts(stroke), stroke.id);
    } catch (cause) {
      // The last faces are what the coverage refuses: a lock holds them. What was painted before stays.
      const locked = [...stroke.painted].filter((face) => !picture.isMarked('changing', face));
      for (const face of locked) this.#drop(stroke, face);
      refuse(cause, aim);
    }
  }

  #drop(stroke: Stroke, face: number): void {
    stroke.painted.delete(face);
    for (const [owner, faces] of stroke.lost) {
      if (faces.includes(face))
        stroke.lost.set(
          owner,
          faces.filter((other) => other !== face),
        );
    }
  }

  #acts({ painted, target }: Stroke) {
    const { coverage } = this.#ground;
    const faces = [...painted].map((face): Key => coverage.faceKey(face));
    return [{ kind: 'assign', faces, owner: coverage.ownerKey(target) } as const];
  }

  #end(stroke: Stroke): void {
    this.#stroke = null;
    this.#ground.picture.markFaces('refused', stroke.refused, false);
    this.#ground.trial.end();
  }

  /** Marks what would cut a grid in two, before it happens. */
  #showPinches(owner: number): void {
    if (owner === this.#hovered) return;
    this.#hovered = owner;
    const { coverage, picture } = this.#ground;
    picture.markFaces('pinch', this.#pinches, false);
    this.#pinches = owner < 0 || !coverage.hasOwner(owner) ? [] : coverage.pinchesOf(owner);
    picture.markFaces('pinch', this.#pinches, true);
  }

  #draw(aim: Aim | null): void {
    const { tools, sketch } = this.#ground;
    sketch(aim === null ? NO_SKETCH : { ...NO_SKETCH, brush: { x: aim.x, y: aim.y, radius: tools().brush } });
  }
}

/** Slot of the grid that paint and areas go to: the target, else the first that is selected; −1: none. */
export function targetOf({ coverage, tools, selection }: HandGround): number {
  const { target } = tools();
  const keys = target === null ? selection().grids : [target, ...selection().grids];
  return keys.map((key) => coverage.ownerSlot(key)).find((slot) => slot !== -1) ?? -1;
}

/** Takes up the grid under a hand: what is painted from now on goes there. */
export function pickGrid({ coverage, select, setTools, say }: HandGround, { x, y }: LatticePoint): boolean {
  const face = coverage.faceAtLattice(x, y);
  if (face < 0) return false;
  const grid = coverage.ownerKey(coverage.faceOwner[face]!);
  setTools({ target: grid });
  select({ ...NOTHING_SELECTED, grids: [grid] });
  say('selected');
  return true;
}

function byOwner(owners: Int32Array, faces: readonly number[]): Map<number, number[]> {
  const grouped = new Map<number, number[]>();
  for (const face of faces) {
    const known = grouped.get(owners[face]!);
    if (known === undefined) grouped.set(owners[face]!, [face]);
    else known.push(face);
  }
  return grouped;
}
