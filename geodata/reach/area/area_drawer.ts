import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Barrier } from '../../place.ts';
import { Problem } from '../../problem.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import { AreaBarriers } from './area_barriers.ts';
import { AreaContour } from './area_contour.ts';
import { PartSegments, partsBox, pointsOf } from './area_extent.ts';
import { AreaField, type CornerBox } from './area_field.ts';
import { AreaHoldings } from './area_holdings.ts';
import { type Lattice, latticeOf } from './area_lattice.ts';
import { AreaTiles } from './area_tiles.ts';
import { uncertainBorder } from './area_uncertain_border.ts';
import { contourRings } from './contour_rings.ts';
import { nestRings } from './nest_rings.ts';
import { type Ring, simplifyRings } from './simplify_rings.ts';

export interface AreaStyle {
  /** How far the area reaches to the side of its streets, metres. */
  readonly bufferMetres: number;
  /** Side of the cells that it is drawn in, metres; see drawArea for what that means for its border. */
  readonly toleranceMetres: number;
  /** What the area does not cross but on a street. The array is known by its identity: pass the same one again. */
  readonly barriers?: readonly Barrier[] | undefined;
}

export interface DrawnArea {
  readonly outline: MultiPolygon;
  /** Stretches of the outline's border beyond which streets are not known. */
  readonly uncertainBorder: MultiLineString;
}

/** More cells than these are not taken: for a larger extent they double until that is enough. */
const MOST_CELLS = 4_000_000;
/** Of a cell: how far the border may be moved to have fewer points, at barriers and streets of the area and elsewhere. */
const FIRM_SHARE = 0.1;
const SIMPLIFY_SHARE = 0.5;
/** In cells: islands and holes of less are left out. */
const LEAST_AREA = 2;

/** Draws areas of one ground in one style, and keeps what it learns of the ground. See drawArea. */
export class AreaDrawer {
  readonly #network: StreetNetwork;
  readonly #barriers: AreaBarriers;
  readonly #holdings: AreaHoldings;
  readonly #segments = new PartSegments();
  readonly #style: AreaStyle;
  readonly #fields = new Map<number, AreaField>();

  constructor(network: StreetNetwork, style: AreaStyle) {
    checkStyle(style);
    this.#network = network;
    this.#barriers = new AreaBarriers(style.barriers ?? []);
    this.#holdings = new AreaHoldings(network);
    this.#style = style;
  }

  draw(parts: EdgeParts, dataOutline?: MultiPolygon): DrawnArea {
    const { rings, leastArea } = this.#rings(parts);
    const large = nestRings(rings, leastArea);
    const outline = large.coordinates.length > 0 ? large : nestRings(rings, 0);
    return { outline, uncertainBorder: uncertainBorder(outline, dataOutline) };
  }

  #rings(parts: EdgeParts): { rings: Ring[]; leastArea: number } {
    this.#segments.take(this.#network, parts);
    const extent = partsBox(this.#segments, parts);
    if (extent === null) return { rings: [], leastArea: 0 };
    let cellMetres = this.#style.toleranceMetres;
    while (corners(this.#boxOf(this.#fieldOf(cellMetres), extent)) > MOST_CELLS) cellMetres *= 2;
    const field = this.#fieldOf(cellMetres);
    const { unitsX, unitsY, metres } = field.lattice;
    const box = this.#boxOf(field, extent);
    field.decide(parts, this.#segments, pointsOf(parts, field.lattice), box);
    const contour = contourRings(field, new AreaContour(field));
    field.clear();
    const tolerances = contour.map(({ firm }) =>
      new Float32Array(firm.length).map((_, at) => cellMetres * (firm[at] ? FIRM_SHARE : SIMPLIFY_SHARE)),
    );
    const rings = contour.map(({ points }) => toUnitRing(points, box, field.lattice));
    return {
      rings: simplifyRings(rings, tolerances, metres),
      leastArea: LEAST_AREA * unitsX * unitsY,
    };
  }

  #boxOf({ lattice, bufferCells }: AreaField, extent: readonly number[]): CornerBox {
    const [minX, minY, maxX, maxY] = extent as [number, number, number, number];
    return {
      west: Math.floor(minX / lattice.unitsX - bufferCells) - 1,
      south: Math.floor(minY / lattice.unitsY - bufferCells) - 1,
      east: Math.ceil(maxX / lattice.unitsX + bufferCells) + 1,
      north: Math.ceil(maxY / lattice.unitsY + bufferCells) + 1,
    };
  }

  #fieldOf(cellMetres: number): AreaField {
    const known = this.#fields.get(cellMetres);
    if (known) return known;
    const lattice = latticeOf(this.#network, cellMetres);
    const bufferMetres = Math.max(this.#style.bufferMetres, cellMetres);
    const field = new AreaField(this.#holdings, new AreaTiles(this.#network, this.#barriers, lattice, bufferMetres));
    this.#fields.set(cellMetres, field);
    return field;
  }
}

function checkStyle({ bufferMetres, toleranceMetres }: AreaStyle): void {
  if (bufferMetres >= 0 && bufferMetres < Infinity && toleranceMetres > 0 && toleranceMetres < Infinity) return;
  throw new Problem('BAD_AREA_STYLE', {
    zh: `无法按缓冲 ${bufferMetres} 米、精度 ${toleranceMetres} 米绘制范围：缓冲应不小于 0，精度应大于 0。`,
    en: `An area cannot be drawn with a buffer of ${bufferMetres} m and a tolerance of ${toleranceMetres} m: the buffer must be 0 or more, the tolerance above 0.`,
  });
}

function toUnitRing(ring: readonly number[], { west, south }: CornerBox, { unitsX, unitsY }: Lattice): Ring {
  const units = new Int32Array(ring.length);
  for (let at = 0; at < ring.length; at += 2) {
    units[at] = Math.round((west + ring[at]!) * unitsX);
    units[at + 1] = Math.round((south + ring[at + 1]!) * unitsY);
  }
  return units;
}

function corners({ west, south, east, north }: CornerBox): number {
  return (east - west + 1) * (north - south + 1);
}
