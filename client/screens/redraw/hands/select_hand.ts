import { NOTHING_SELECTED } from '../map/redraw_map_props.ts';
import type { Aim, Hand, HandGround } from './hand.ts';

/** Chooses grids: a click one, with Shift one more or one less. The map pans under it. */
export class SelectHand implements Hand {
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
    chooseGrid(this.#ground, aim);
  }

  hover(): void {}

  cancel(): boolean {
    return false;
  }

  key(): boolean {
    return false;
  }
}

/** Selects the grid under a hand alone, or adds it or takes it out with Shift. */
export function chooseGrid(ground: HandGround, { x, y, shift }: Aim): void {
  const { coverage } = ground;
  const face = coverage.faceAtLattice(x, y);
  if (face < 0) {
    ground.select(NOTHING_SELECTED);
    return;
  }
  const grid = coverage.ownerKey(coverage.faceOwner[face]!);
  const { grids } = ground.selection();
  const chosen = !shift ? [grid] : grids.includes(grid) ? grids.filter((other) => other !== grid) : [...grids, grid];
  ground.select({ ...NOTHING_SELECTED, grids: chosen });
  ground.say('selected');
}
