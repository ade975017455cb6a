import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Lattice } from '../../../../geodata/districting/lattice.ts';
import { toCss } from '../../../map/colour.ts';
import type { Strip } from '../../../map/coverage/coverage_look.ts';
import { MAP_PALETTES, type MapPalette } from '../../../map/map_palette.ts';
import type { Theme } from '../../../map/map_stage_props.ts';
import { type LatticePoint, NO_SKETCH, type Sketch } from '../hands/hand.ts';
import type { LabelsInSight } from './labels_in_sight.ts';
import { personColour } from './people_colours.ts';
import type { Planner } from './redraw_map_props.ts';

const FONT = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
const NAME_FONT = `400 12px ${FONT}`;
const COUNT_FONT = `600 13px ${FONT}`;
/** A name may be so much wider than a square of its grid's area: grids are seldom squares. */
const ROOM = 1.25;

/**
 * What lies over the picture and changes with every move of a hand: labels of grids, handles, the line that is drawn, other
 * people's pointers. One canvas, drawn in the very frame in which the map is, so nothing lags behind it.
 */
export class Ink {
  readonly #map: MapLibreMap;
  readonly #lattice: Lattice;
  readonly #labels: LabelsInSight;
  readonly #canvas = document.createElement('canvas');
  readonly #onRender = (): void => this.#draw();
  readonly #widths = new Map<string, number>();
  #request: number | null = null;
  #sketch: Sketch = NO_SKETCH;
  #planners: readonly Planner[] = [];
  #theme: Theme = 'dark';

  constructor(map: MapLibreMap, box: HTMLElement, lattice: Lattice, labels: LabelsInSight) {
    this.#map = map;
    this.#lattice = lattice;
    this.#labels = labels;
    this.#canvas.className = 'redraw-ink';
    this.#canvas.ariaHidden = 'true';
    box.prepend(this.#canvas);
    map.on('render', this.#onRender);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.refresh();
  }

  setSketch(sketch: Sketch): void {
    if (sketch === this.#sketch) return;
    this.#sketch = sketch;
    this.refresh();
  }

  setPlanners(planners: readonly Planner[]): void {
    this.#planners = planners;
    this.refresh();
  }

  /** Shows it in a strip of the map's width only. */
  setStrip([from, to]: Strip): void {
    this.#canvas.style.clipPath = `inset(0 ${100 * (1 - to)}% 0 ${100 * from}%)`;
  }

  /** Draws anew with the next frame, whether or not the map does. */
  refresh(): void {
    this.#request ??= requestAnimationFrame(() => this.#draw());
  }

  destroy(): void {
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#map.off('render', this.#onRender);
    this.#canvas.remove();
  }

  #draw(): void {
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#request = null;
    const pen = this.#fresh();
    if (pen === null) return;
    const palette = MAP_PALETTES[this.#theme];
    this.#drawLabels(pen, palette);
    this.#drawSketch(pen, palette);
    for (const planner of this.#planners) this.#drawPlanner(pen, planner);
  }

  /** An empty canvas of the size of the map. */
  #fresh(): CanvasRenderingContext2D | null {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const ratio = this.#map.getPixelRatio();
    const [width, height] = [Math.round(clientWidth * ratio), Math.round(clientHeight * ratio)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const pen = this.#canvas.getContext('2d');
    pen?.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen?.clearRect(0, 0, clientWidth, clientHeight);
    return pen;
  }

  #drawLabels(pen: CanvasRenderingContext2D, palette: MapPalette): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 3.5;
    pen.strokeStyle = toCss(palette.ground, 0.9);
    const colours = {
      unknown: palette.regionLabel,
      within: palette.regionLabel,
      under: palette.gain,
      over: palette.loss,
      empty: palette.quietLabel,
    };
    for (const { place, names, side, count, state } of this.#labels.inSight(this.#map)) {
      const { x, y } = this.#at(place);
      if (x < -60 || y < -30 || x > clientWidth + 60 || y > clientHeight + 30) continue;
      pen.font = NAME_FONT;
      const name = names.find((each) => this.#widthOf(pen, each) <= ROOM * side);
      const rows = name === undefined ? [count] : [name, count];
      rows.forEach((row, i) => {
        pen.font = row === count ? COUNT_FONT : NAME_FONT;
        pen.fillStyle = toCss(row === count ? colours[state] : palette.label);
        const at = y + (i - (rows.length - 1) / 2) * 15;
        pen.strokeText(row, x, at);
        pen.fillText(row, x, at);
      });
    }
  }

  /** Of a name, CSS pixels; the pen has its font. */
  #widthOf(pen: CanvasRenderingContext2D, name: string): number {
    const known = this.#widths.get(name) ?? pen.measureText(name).width;
    this.#widths.set(name, known);
    return known;
  }

  #drawSketch(pen: CanvasRenderingContext2D, palette: MapPalette): void {
    const { lines, dots, brush } = this.#sketch;
    const [accent, ground, warning] = [toCss(palette.accent), toCss(palette.ground, 0.85), toCss(palette.outOfLimits)];
    for (const { points, kind } of lines) {
      pen.beginPath();
      points.forEach((point, i) => {
        const { x, y } = this.#at([point.x, point.y]);
        if (i === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
      if (kind === 'area') {
        pen.closePath();
        pen.fillStyle = toCss(palette.accent, 0.12);
        pen.fill();
      }
      pen.setLineDash([]);
      pen.strokeStyle = ground;
      pen.lineWidth = kind === 'guide' ? 7 : 5;
      pen.stroke();
      pen.setLineDash(kind === 'area' || kind === 'pull' ? [5, 4] : []);
      pen.strokeStyle = kind === 'pull' ? warning : accent;
      pen.lineWidth = kind === 'guide' ? 3.5 : 2;
      pen.stroke();
    }
    pen.setLineDash([]);
    for (const { kind, ...point } of dots) {
      const { x, y } = this.#at([point.x, point.y]);
      const radius = kind === 'vertex' ? 3.5 : kind === 'corner' ? 3 : 6;
      pen.beginPath();
      if (kind === 'snap') pen.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      else pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fillStyle = kind === 'held' ? accent : ground;
      pen.fill();
      pen.strokeStyle = kind === 'held' ? ground : accent;
      pen.lineWidth = 2;
      pen.stroke();
    }
    if (brush === null) return;
    const { x, y } = this.#at([brush.x, brush.y]);
    for (const [style, width] of [
      [ground, 3],
      [accent, 1.5],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, Math.max(5, brush.radius), 0, 2 * Math.PI);
      pen.strokeStyle = style;
      pen.lineWidth = width;
      pen.stroke();
    }
  }

  /** An arrow with a name, and the name on each grid that somebody else has selected. */
  #drawPlanner(pen: CanvasRenderingContext2D, { name, position, grids, colour }: Planner): void {
    const ink = personColour(colour, this.#theme);
    pen.font = `12px ${FONT}`;
    pen.textAlign = 'left';
    for (const grid of grids) {
      const place = this.#labels.placeOfKey(grid);
      if (place !== null) this.#tag(pen, name, ink, this.#at(place), 18);
    }
    if (position === null) return;
    const { x, y } = this.#map.project([position[0], position[1]]);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + 4.5, y + 13);
    pen.lineTo(x + 7, y + 7.5);
    pen.lineTo(x + 13, y + 6);
    pen.closePath();
    pen.fillStyle = ink;
    pen.fill();
    pen.strokeStyle = toCss(MAP_PALETTES[this.#theme].ground);
    pen.lineWidth = 1.5;
    pen.stroke();
    this.#tag(pen, name, ink, { x: x + 14, y: y + 4 }, 10);
  }

  #tag(pen: CanvasRenderingContext2D, name: string, ink: string, at: { x: number; y: number }, below: number): void {
    const wide = pen.measureText(name).width + 10;
    pen.fillStyle = ink;
    pen.beginPath();
    pen.roundRect(at.x, at.y + below, wide, 18, 4);
    pen.fill();
    pen.fillStyle = toCss(MAP_PALETTES[this.#theme].ground);
    pen.textBaseline = 'middle';
    pen.fillText(name, at.x + 5, at.y + below + 9.5);
  }

  #at(point: readonly [number, number] | LatticePoint) {
    const [x, y] = 'x' in point ? [point.x, point.y] : point;
    return this.#map.project(this.#lattice.position(x, y));
  }
}
