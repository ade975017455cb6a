import type { Act, Key } from '../../../../geodata/coverage/coverage_edit.ts';
import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { type EditTitle, NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import { boundaryStretch, pairOf } from './boundary_stretch.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH, type Sketch } from './hand.ts';
import { chooseGrid } from './select_hand.ts';

/** What a press took hold of. */
interface Grip {
  readonly id: string;
  readonly from: LatticePoint;
  readonly title: EditTitle;
  /** Where the pointer was pressed: what is held moves as far as it does. */
  readonly down: Aim;
  readonly actsTo: (to: LatticePoint) => readonly Act[];
  readonly arc: number;
  isMoving: boolean;
  /** Last acts that could be shown. */
  shown: readonly Act[] | null;
  isRefused: boolean;
}

/** Reaches of a pointer within which a press does not move anything yet. */
const TREMBLE_PIXELS = 4;

/**
 * Shapes boundaries: a vertex, several selected ones or a new one on a line is taken hold of and dragged. A click on a line
 * selects its stretch from junction to junction, a second click all its vertices.
 */
export class ShapeHand implements Hand {
  readonly isHeld = true;
  readonly #ground: HandGround;
  #grip: Grip | null = null;

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(aim: Aim): boolean {
    this.#grip = this.#gripAt(aim);
    if (this.#grip === null) return false;
    this.#draw(aim);
    return true;
  }

  drag(aim: Aim): void {
    const grip = this.#grip;
    if (grip === null) return;
    const { down, from } = grip;
    const away = Math.hypot(aim.x - down.x, aim.y - down.y);
    if (!grip.isMoving && away <= TREMBLE_PIXELS * aim.pixel) return;
    grip.isMoving = true;
    const free = { x: from.x + aim.x - down.x, y: from.y + aim.y - down.y };
    const to = this.#snapped(free, aim);
    const acts = grip.actsTo(to);
    try {
      this.#ground.trial.show(acts, grip.id);
      grip.shown = acts;
      grip.isRefused = false;
      this.#ground.refuse(null, to);
      this.#draw(aim, to === free ? null : to);
    } catch (cause) {
      grip.isRefused = true;
      this.#ground.refuse(cause, to);
      this.#draw(aim, null, [from, to]);
    }
  }

  release(aim: Aim): void {
    const grip = this.#grip;
    if (grip === null) return;
    this.#grip = null;
    this.#ground.trial.end();
    if (!grip.isMoving) this.#choose(grip, aim);
    else if (!grip.isRefused && grip.shown !== null) this.#ground.edit(grip.shown, grip.title, grip.id, aim);
    this.#draw(null);
  }

  click(aim: Aim): void {
    chooseGrid(this.#ground, aim);
  }

  hover(aim: Aim | null): void {
    if (this.#grip === null) this.#draw(aim);
  }

  cancel(): boolean {
    const was = this.#grip !== null;
    this.#grip = null;
    this.#ground.trial.end();
    this.#draw(null);
    return was;
  }

  key(key: string, aim: Aim | null): boolean {
    if (key !== 'Delete' && key !== 'Backspace') return false;
    const { coverage, selection, select, edit } = this.#ground;
    const chosen = selection().vertices.filter((vertex) => coverage.vertexSlot(vertex) !== -1);
    const under = aim === null ? -1 : coverage.nearestVertex(aim.x, aim.y, aim.reach);
    const isMeant = under !== -1 && this.#isBoundaryVertex(under);
    const vertices = chosen.length > 0 ? chosen : isMeant ? [coverage.vertexKey(under)] : [];
    if (vertices.length === 0) return false;
    const acts = vertices.map((vertex): Act => ({ kind: 'remove', vertex }));
    if (edit(acts, 'remove', newEditId(), this.#placeOf(vertices[0]!))) select({ ...selection(), vertices: [] });
    this.#draw(aim);
    return true;
  }

  /** The nearest vertex, or else a new one on the nearest line. */
  #gripAt(aim: Aim): Grip | null {
    const { coverage } = this.#ground;
    const vertex = coverage.nearestVertex(aim.x, aim.y, aim.reach);
    const base = { id: newEditId(), down: aim, isMoving: false, shown: null, isRefused: false };
    if (vertex !== -1 && this.#isBoundaryVertex(vertex)) {
      const from = { x: coverage.vertexX[vertex]!, y: coverage.vertexY[vertex]! };
      const held = this.#heldWith(vertex);
      const arc = coverage.vertexArcs(vertex).find((one) => pairOf(coverage, one) !== null)!;
      return { ...base, from, title: 'move', arc, actsTo: (to) => this.#moves(held, to.x - from.x, to.y - from.y) };
    }
    const on = coverage.nearestArc(aim.x, aim.y, aim.reach);
    if (on === null || pairOf(coverage, on.arc) === null) return null;
    const [arc, after] = [coverage.arcKey(on.arc), coverage.vertexKey(on.after)];
    return {
      ...base,
      from: { x: on.x, y: on.y },
      title: 'insert',
      arc: on.arc,
      actsTo: ({ x, y }) => [{ kind: 'insert', arc, after, x, y }],
    };
  }

  #isBoundaryVertex(vertex: number): boolean {
    const { coverage } = this.#ground;
    return coverage.vertexArcs(vertex).some((arc) => pairOf(coverage, arc) !== null);
  }

  /** All selected vertices where the vertex is one of them, else the vertex alone. By key: others may draw meanwhile. */
  #heldWith(vertex: number): readonly Key[] {
    const { coverage, selection } = this.#ground;
    const key = coverage.vertexKey(vertex);
    const chosen = selection().vertices.filter((other) => coverage.vertexSlot(other) !== -1);
    return chosen.includes(key) ? chosen : [key];
  }

  #moves(held: readonly Key[], dx: number, dy: number): Act[] {
    const { coverage } = this.#ground;
    const vertices = held.filter((key) => coverage.vertexSlot(key) !== -1);
    const at = vertices.map((key) => this.#placeOf(key));
    return [{ kind: 'move', vertices, x: at.map(({ x }) => x + dx), y: at.map(({ y }) => y + dy) }];
  }

  #placeOf(vertex: Key): LatticePoint {
    const { coverage } = this.#ground;
    const slot = coverage.vertexSlot(vertex);
    return { x: coverage.vertexX[slot]!, y: coverage.vertexY[slot]! };
  }

  #snapped(to: LatticePoint, aim: Aim): LatticePoint {
    const { guides, tools } = this.#ground;
    if (tools().snap === aim.shift) return to;
    return guides?.nearest(to, aim.reach) ?? to;
  }

  /** A press without a drag: the stretch, or with Shift the vertex, or with Alt its removal. */
  #choose(grip: Grip, aim: Aim): void {
    const { coverage, selection, select, say } = this.#ground;
    const vertex = coverage.nearestVertex(aim.x, aim.y, aim.reach);
    if (vertex !== -1 && aim.alt) {
      this.key('Delete', aim);
      return;
    }
    const stretch = boundaryStretch(coverage, grip.arc);
    const arcs = stretch.map((arc) => coverage.arcKey(arc));
    if (vertex !== -1) {
      const key = coverage.vertexKey(vertex);
      const others = aim.shift ? selection().vertices : [];
      const vertices = others.includes(key) ? others.filter((other) => other !== key) : [...others, key];
      select({ ...selection(), arcs, vertices });
    } else if (selection().arcs.includes(coverage.arcKey(grip.arc))) {
      // A second click on a stretch holds all of it but its ends, where other boundaries join.
      const inner = stretch.flatMap((arc) => coverage.arcVertices(arc)).filter((one) => !this.#isJunction(one));
      select({ ...selection(), arcs, vertices: [...new Set(inner)].map((one) => coverage.vertexKey(one)) });
    } else select({ ...NOTHING_SELECTED, grids: selection().grids, arcs });
    say('boundary');
  }

  #isJunction(vertex: number): boolean {
    const { coverage } = this.#ground;
    return (
      coverage.vertexArcs(vertex).filter((arc) => pairOf(coverage, arc) !== null).length !== 2 &&
      coverage.isNode(vertex)
    );
  }

  #draw(aim: Aim | null, snapped: LatticePoint | null = null, pull: readonly LatticePoint[] | null = null): void {
    const { coverage, selection, sketch } = this.#ground;
    const { arcs, vertices } = selection();
    const dots: Sketch['dots'][number][] = [];
    const at = (vertex: number): LatticePoint => ({ x: coverage.vertexX[vertex]!, y: coverage.vertexY[vertex]! });
    if (this.#grip === null) {
      const slots = arcs.map((key) => coverage.arcSlot(key)).filter((slot) => slot !== -1);
      const handles = new Set(slots.flatMap((arc) => coverage.arcVertices(arc)));
      for (const vertex of handles) dots.push({ ...at(vertex), kind: 'vertex' });
    }
    for (const key of vertices) {
      const vertex = coverage.vertexSlot(key);
      if (vertex !== -1 && this.#grip === null) dots.push({ ...at(vertex), kind: 'held' });
    }
    if (snapped !== null) dots.push({ ...snapped, kind: 'snap' });
    const lines: Sketch['lines'][number][] = pull === null ? [] : [{ points: pull, kind: 'pull' }];
    if (aim !== null && this.#grip === null) {
      const vertex = coverage.nearestVertex(aim.x, aim.y, aim.reach);
      const on = vertex === -1 ? coverage.nearestArc(aim.x, aim.y, aim.reach) : null;
      if (vertex !== -1 && this.#isBoundaryVertex(vertex)) dots.push({ ...at(vertex), kind: 'held' });
      else if (on !== null && pairOf(coverage, on.arc) !== null) dots.push({ ...on, kind: 'vertex' });
    }
    sketch(dots.length === 0 && lines.length === 0 ? NO_SKETCH : { lines, dots, brush: null });
  }
}
