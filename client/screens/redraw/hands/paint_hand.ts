import type { Key, OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import type { Atom } from '../tools/tool_state.ts';
import { brushPath } from './brush_path.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { pinchesOf, wouldPart } from './pinch_guard.ts';

interface Stroke {
  readonly id: string;
  /** The grid that is painted with, and its slot. */
  readonly grid: OwnerKey;
  target: number;
  last: LatticePoint;
  /** Slots with their keys, in the order of painting, and slots by the owner that loses them. */
  readonly painted: Map<number, Key>;
  readonly lost: Map<number, number[]>;
  /** What the brush passed and must not take: without it a grid would fall in two, or a lock holds it. */
  readonly refused: Set<number>;
  readonly locked: Set<number>;
  /** Why something was left: said once more when the rest is painted. */
  left: unknown;
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
  #hoveredAtom: Atom = 'lot';
  #pinches: readonly number[] = [];

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(aim: Aim): boolean {
    const target = this.#target(aim);
    if (target === null) return false;
    this.#showPinches(-1);
    this.#stroke = {
      id: newEditId(),
      grid: this.#ground.coverage.ownerKey(target),
      target,
      last: aim,
      painted: new Map(),
      lost: new Map(),
      refused: new Set(),
      locked: new Set(),
      left: null,
    };
    this.drag(aim);
    return true;
  }

  drag(aim: Aim): void {
    const stroke = this.#stroke;
    if (stroke === null) return;
    const { coverage, tools } = this.#ground;
    const radius = tools().brush * aim.pixel;
    const taken = brushPath(coverage, stroke.last, aim, radius, STRIDE_PIXELS * aim.pixel).flatMap((face) => {
      const faces = this.#take(stroke, face, aim);
      return faces.length === 0 ? [] : [faces];
    });
    stroke.last = aim;
    const cause = taken.length === 0 ? null : this.#try(stroke, taken);
    if (cause !== null) this.#leave(stroke, cause, aim);
    this.#draw(aim);
  }

  release(aim: Aim): void {
    const stroke = this.#stroke;
    if (stroke === null) return;
    this.#end(stroke);
    if (stroke.painted.size === 0) return;
    const isMade = this.#ground.edit(this.#acts(stroke), 'paint', stroke.id, aim);
    if (isMade && stroke.left !== null) this.#ground.refuse(stroke.left, aim);
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

  /** What was painted is known by its keys; where it is gone or went over by itself it is left out. */
  changedMeanwhile(): void {
    const stroke = this.#stroke;
    if (stroke === null) return;
    const { coverage, picture, trial } = this.#ground;
    const keys = [...stroke.painted.values()];
    for (const marked of [stroke.refused, stroke.locked]) {
      picture.markFaces('refused', marked, false);
      marked.clear();
    }
    stroke.painted.clear();
    stroke.lost.clear();
    trial.end();
    stroke.target = coverage.ownerSlot(stroke.grid);
    if (stroke.target === -1) {
      this.#stroke = null;
      return;
    }
    const faces = keys.map((key) => coverage.faceSlot(key));
    const parts = faces.filter((face) => face !== -1 && coverage.faceOwner[face] !== stroke.target);
    if (parts.length > 0)
      this.#try(
        stroke,
        parts.map((face) => [face]),
      );
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

  /** @returns the faces that go over with one under the brush: that may, and did not yet */
  #take(stroke: Stroke, face: number, aim: Aim): number[] {
    const { coverage, atoms, tools, picture } = this.#ground;
    const isDone = stroke.painted.has(face) || stroke.locked.has(face);
    if (isDone || coverage.faceOwner[face] === stroke.target) return [];
    const { parent } = coverage.ownerFacts(stroke.target);
    if (coverage.parents[coverage.faceParent[face]!] !== parent) {
      this.#leave(stroke, handProblem('other_community_paint'), aim);
      return [];
    }
    const free: number[] = [];
    const taken = atoms
      .facesOf(face, tools().atom)
      .filter((other) => !stroke.painted.has(other) && coverage.faceOwner[other] !== stroke.target);
    for (const [owner, faces] of byOwner(coverage.faceOwner, taken)) {
      const lost = [...(stroke.lost.get(owner) ?? []), ...faces];
      if (!aim.alt && !tools().force && wouldPart(coverage, owner, lost)) {
        if (stroke.refused.has(face)) continue;
        for (const other of faces) stroke.refused.add(other);
        picture.markFaces('refused', faces, true);
        this.#leave(stroke, handProblem('would_part'), aim);
        continue;
      }
      free.push(...faces);
      this.#add(stroke, faces);
    }
    return free;
  }

  #leave(stroke: Stroke, cause: unknown, aim: Aim): void {
    stroke.left = cause;
    this.#ground.refuse(cause, aim);
  }

  #add(stroke: Stroke, faces: readonly number[]): void {
    const { coverage, picture } = this.#ground;
    for (const [owner, lost] of byOwner(coverage.faceOwner, faces)) {
      const already = stroke.lost.get(owner);
      if (already === undefined) stroke.lost.set(owner, lost);
      else already.push(...lost);
    }
    for (const face of faces) {
      stroke.painted.set(face, coverage.faceKey(face));
      if (stroke.refused.delete(face)) picture.markFaces('refused', [face], false);
    }
  }

  #drop(stroke: Stroke, faces: readonly number[]): void {
    const gone = new Set(faces);
    for (const face of gone) stroke.painted.delete(face);
    for (const [owner, lost] of stroke.lost) {
      stroke.lost.set(
        owner,
        lost.filter((face) => !gone.has(face)),
      );
    }
  }

  /**
   * Shows what the stroke comes to with some parts more. Where a lock holds one of them, that one is marked and left, and the
   * others are painted: looked for by halves.
   * @returns why a part was left
   */
  #try(stroke: Stroke, parts: readonly (readonly number[])[]): unknown {
    for (const part of parts)
      this.#add(
        stroke,
        part.filter((face) => !stroke.painted.has(face)),
      );
    try {
      this.#ground.trial.show(this.#acts(stroke), stroke.id);
      return null;
    } catch (cause) {
      this.#drop(stroke, parts.flat());
      if (parts.length > 1) {
        const half = parts.length >> 1;
        const first = this.#try(stroke, parts.slice(0, half));
        const second = this.#try(stroke, parts.slice(half));
        return first ?? second;
      }
      for (const face of parts[0]!) stroke.locked.add(face);
      this.#ground.picture.markFaces('refused', parts[0]!, true);
      return cause;
    }
  }

  #acts({ painted, grid }: Stroke) {
    return [{ kind: 'assign', faces: [...painted.values()], owner: grid } as const];
  }

  #end(stroke: Stroke): void {
    this.#stroke = null;
    for (const marked of [stroke.refused, stroke.locked]) this.#ground.picture.markFaces('refused', marked, false);
    this.#ground.trial.end();
  }

  /** Marks what would cut a grid in two, before it happens. */
  #showPinches(owner: number): void {
    const { coverage, picture, atoms, tools } = this.#ground;
    const { atom } = tools();
    if (owner === this.#hovered && (owner < 0 || atom === this.#hoveredAtom)) return;
    this.#hovered = owner;
    this.#hoveredAtom = atom;
    picture.markFaces('pinch', this.#pinches, false);
    this.#pinches = owner < 0 || !coverage.hasOwner(owner) ? [] : pinchesOf(coverage, owner, atoms, atom);
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
