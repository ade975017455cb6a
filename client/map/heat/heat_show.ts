import type { HeatCube } from '../../../geodata/heat/heat_cube.ts';
import type { HeatScale } from '../heat_scale.ts';
import { type CellCounts, HeatPainter } from './heat_painter.ts';
import { HeatPicture } from './heat_picture.ts';
import { HeatPlayer } from './heat_player.ts';

/** What there is to draw. */
export interface HeatContent {
  readonly whole: CellCounts;
  /** The window of equal length before, in the same cells; null where nothing is compared. */
  readonly before: CellCounts | null;
  /** Households, where rates are drawn. */
  readonly homes: CellCounts | null;
  /** The scale of the whole window. */
  readonly scale: HeatScale;
  /** What plays; null until it is there. */
  readonly steps: HeatSteps | null;
}

export interface HeatSteps {
  readonly cube: HeatCube;
  /** Steps of the cube before the window's first: what a comparison is held against. */
  readonly lag: number;
  /** Steps drawn at once, and their scale. */
  readonly frame: number;
  readonly scale: HeatScale;
}

/** One screen's heat: its picture, the hand of time, and what both are of. */
export class HeatShow {
  readonly picture = new HeatPicture();
  readonly player: HeatPlayer;
  readonly #painter = new HeatPainter(this.picture);
  #content: HeatContent | null = null;

  constructor(player = new HeatPlayer()) {
    this.player = player;
    player.subscribe(() => this.#paint());
  }

  /** Draws this from now on; null takes the picture away. */
  tell(content: HeatContent | null): void {
    if (content === this.#content) return;
    this.#content = content;
    const steps = content?.steps;
    if (steps) this.player.setWindow(steps.cube.steps - steps.lag, steps.frame);
    this.#paint();
  }

  #paint(): void {
    const content = this.#content;
    if (content === null) this.picture.clear();
    else this.#draw(content);
  }

  #draw({ whole, before, homes, scale, steps }: HeatContent): void {
    const { at, isOpen } = this.player.moment();
    if (!isOpen || steps === null) {
      this.#painter.paintWhole(whole, before, homes, scale);
      return;
    }
    const to = steps.lag + Math.min(at, steps.cube.steps - steps.lag);
    const from = Math.max(steps.lag, to - steps.frame);
    this.#painter.paintSteps(steps.cube, from, to, before === null ? 0 : steps.lag, homes, steps.scale);
  }
}
