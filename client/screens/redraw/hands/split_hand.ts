import { newEditId } from '../../../../geodata/redraw/log/new_edit_id.ts';
import { type Aim, type Hand, type HandGround, type LatticePoint, NO_SKETCH } from './hand.ts';
import { handProblem } from './hand_problems.ts';
import { splitGrid } from './split_grid.ts';

const TREMBLE_PIXELS = 5;
/** CSS pixels between two points of a line drawn in one go. */
const STROKE_PIXELS = 6;

/** Splits a grid along a line drawn in one go, or point by point: the last one twice, or Enter, ends it. */
export class SplitHand implements Hand {
  readonly isHeld = false;
  readonly #ground: HandGround;
  #points: LatticePoint[] = [];
  /** Points when the pointer was pressed; −1 while none is. */
  #pressedAt = -1;

  constructor(ground: HandGround) {
    this.#ground = ground;
  }

  press(aim: Aim): boolean {
    this.#pressedAt = this.#points.length;
    if (this.#points.length === 0) this.#points = [this.#snapped(aim)];
    this.#draw(aim);
    return true;
  }

  drag(aim: Aim): void {
    if (this.#pressedAt === -1) return;
    const last = this.#points.at(-1)!;
    const away = Math.hypot(aim.x - last.x, aim.y - last.y);
    if (this.#points.length > this.#pressedAt + 1 || this.#pressedAt === 0) {
      if (away >= STROKE_PIXELS * aim.pixel) this.#points.push({ x: aim.x, y: aim.y });
    }
    this.#draw(aim);
  }

  release(aim: Aim): void {
    if (this.#pressedAt === -1) return;
    const before = this.#pressedAt;
    this.#pressedAt = -1;
    const wasStroke = this.#points.length > Math.max(1, before) + (before === 0 ? 0 : 1);
    if (wasStroke) {
      this.#points.push(this.#snapped(aim));
      this.#finish(aim);
    } else this.#mark(aim, before);
  }

  click(): void {}

  hover(aim: Aim | null): void {
    if (aim !== null) this.#draw(aim);
    else if (this.#points.length === 0) this.#ground.sketch(NO_SKETCH);
  }

  /** A press that is given up (for a second finger moves the map) takes nothing of the line marked before it. */
  cancel(): boolean {
    const was = this.#points.length > 0;
    this.#points = this.#pressedAt > 0 ? this.#points.slice(0, this.#pressedAt) : [];
    this.#pressedAt = -1;
    const last = this.#points.at(-1);
    if (last === undefined) this.#ground.sketch(NO_SKETCH);
    else this.#draw(last);
    return was;
  }

  key(key: string, aim: Aim | null): boolean {
    const last = this.#points.at(-1);
    if (last === undefined) return false;
    if (key === 'Backspace') {
      this.#points.pop();
      if (aim !== null) this.#draw(aim);
      return true;
    }
    // With the crosshair, Enter sets points, and ends the line where it stands on the last one.
    if (key !== 'Enter' || aim !== null || this.#points.length < 2) return false;
    this.#finish(last);
    return true;
  }

  /** A click sets a point; the second at one place ends the line. */
  #mark(aim: Aim, before: number): void {
    const point = this.#snapped(aim);
    if (before === 0) {
      this.#ground.say('point');
      this.#draw(aim);
      return;
    }
    const last = this.#points.at(-1)!;
    if (Math.hypot(last.x - point.x, last.y - point.y) <= TREMBLE_PIXELS * aim.pixel) {
      this.#finish(aim);
      return;
    }
    this.#points.push(point);
    this.#ground.say('point');
    this.#draw(aim);
  }

  #finish(at: LatticePoint): void {
    const line = this.#points;
    this.#points = [];
    this.#split(line, at);
  }

  #split(line: readonly LatticePoint[], at: LatticePoint): void {
    const { coverage, edit, refuse, sketch } = this.#ground;
    sketch(NO_SKETCH);
    try {
      const owner = this.#ownerOf(line);
      if (owner < 0) throw handProblem('no_grid_here');
      const id = newEditId();
      edit(splitGrid(coverage, owner, line, id), 'split', id, at);
    } catch (cause) {
      refuse(cause, at);
    }
  }

  /** The grid that most of the line lies in: that of the selected grids, if the line passes one. */
  #ownerOf(line: readonly LatticePoint[]): number {
    const { coverage, selection } = this.#ground;
    const passed = new Map<number, number>();
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!];
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      for (let k = 0; k < 16; k++) {
        const share = (k + 0.5) / 16;
        const owner = this.#ownerAt({
          x: Math.round(a.x + share * (b.x - a.x)),
          y: Math.round(a.y + share * (b.y - a.y)),
        });
        if (owner >= 0) passed.set(owner, (passed.get(owner) ?? 0) + length / 16);
      }
    }
    const chosen = selection()
      .grids.map((key) => coverage.ownerSlot(key))
      .find((slot) => passed.has(slot));
    if (chosen !== undefined) return chosen;
    return [...passed].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
  }

  #ownerAt({ x, y }: LatticePoint): number {
    const face = this.#ground.coverage.faceAtLattice(x, y);
    return face < 0 ? -1 : this.#ground.coverage.faceOwner[face]!;
  }

  #snapped(aim: Aim): LatticePoint {
    const { guides, tools } = this.#ground;
    if (tools().snap === aim.shift) return { x: aim.x, y: aim.y };
    const on = guides?.nearest(aim, aim.reach / 2) ?? null;
    return on === null ? { x: aim.x, y: aim.y } : { x: on.x, y: on.y };
  }

  #draw(aim: LatticePoint): void {
    const { sketch } = this.#ground;
    if (this.#points.length === 0) {
      sketch(NO_SKETCH);
      return;
    }
    const points = [...this.#points, { x: aim.x, y: aim.y }];
    const dots = this.#points.map(({ x, y }) => ({ x, y, kind: 'corner' as const }));
    sketch({ lines: [{ points, kind: 'cut' }], dots: dots.length > 40 ? dots.slice(0, 1) : dots, brush: null });
  }
}
