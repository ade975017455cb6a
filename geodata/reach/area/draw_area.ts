import type { MultiPolygon } from 'geojson';
import type { Barrier } from '../../place.ts';
import type { StreetNetwork } from '../network/network.ts';
import type { EdgeParts } from '../search/reached_parts.ts';
import { AreaDrawer, type AreaStyle, type DrawnArea } from './area_drawer.ts';

export type { DrawnArea } from './area_drawer.ts';

export interface DrawAreaOptions extends AreaStyle {
  /** The ground whose streets are known; without it no border is uncertain. */
  readonly dataOutline?: MultiPolygon | undefined;
}

/**
 * A drawing of pieces of street as an area, WGS 84: all ground within bufferMetres of a street and seen from it, the straight
 * way crossing no barrier, whose nearest such position on a street belongs to the pieces. So it ends where reach ends, on
 * the street itself too, and crosses a wall, a river or a railway only where a street of it does. Islands and holes are
 * kept. The outline is valid (rings simple, apart, outer ones counter-clockwise) and has no polygon for no parts. Every
 * figure comes from the pieces, never from this.
 *
 * How true it is, for cells of c metres (c is toleranceMetres, doubled as often as an extent of more than 4 million cells
 * needs, and bufferMetres is at least c):
 *
 * - a position on a street of the parts is inside, and one on another street is outside, unless a street of the other kind
 *   lies within 2 c, or a barrier within c and the outline's border within c;
 * - a street between barriers less than 2 c apart may be left out;
 * - no ground inside is farther than c from ground that sees a street of the parts within bufferMetres;
 * - islands and holes of less than two cells are left out, but for an area that is no larger than that.
 *
 * A large c generalises for small scales. Bands drawn from nested parts are nested to within c.
 *
 * How: for each corner of a lattice that is fixed on the ground, the nearest position on a street that it sees, worked out
 * where an area first comes near and kept with the network (up to 32 MB, which is 500 to 1,000 km² at 10 m); those whose
 * position belongs to the parts; the contour around them by marching squares, cut at barriers; simplified by 0.5 c, at
 * barriers and near the area's streets by 0.1 c.
 * @throws Problem BAD_AREA_STYLE for a buffer below 0, or a tolerance that is not above 0.
 */
export function drawArea(network: StreetNetwork, parts: EdgeParts, options: DrawAreaOptions): DrawnArea {
  return drawerOf(network, options).draw(parts, options.dataOutline);
}

/** As drawArea, for the parts of one search at several limits: what is learnt of the ground for one serves the others. */
export function drawBands(network: StreetNetwork, bands: readonly EdgeParts[], options: DrawAreaOptions): DrawnArea[] {
  return bands.map((parts) => drawArea(network, parts, options));
}

const NO_BARRIERS: readonly Barrier[] = [];
const drawers = new WeakMap<StreetNetwork, WeakMap<readonly Barrier[], Map<string, AreaDrawer>>>();

function drawerOf(network: StreetNetwork, style: AreaStyle): AreaDrawer {
  const barriers = style.barriers ?? NO_BARRIERS;
  const ofNetwork = drawers.get(network) ?? new WeakMap<readonly Barrier[], Map<string, AreaDrawer>>();
  drawers.set(network, ofNetwork);
  const ofGround = ofNetwork.get(barriers) ?? new Map<string, AreaDrawer>();
  ofNetwork.set(barriers, ofGround);
  const key = `${style.bufferMetres} ${style.toleranceMetres}`;
  const drawer = ofGround.get(key) ?? new AreaDrawer(network, style);
  ofGround.set(key, drawer);
  return drawer;
}
