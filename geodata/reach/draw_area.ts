import type { MultiPolygon } from 'geojson';
import type { Barrier } from '../place.ts';
import { AreaDrawer, type AreaStyle, type DrawnArea } from './area_drawer.ts';
import type { StreetNetwork } from './network.ts';
import type { EdgeParts } from './reached_parts.ts';

export type { DrawnArea } from './area_drawer.ts';

export interface DrawAreaOptions extends AreaStyle {
  /** The ground whose streets are known; without it no border is uncertain. */
  readonly dataOutline?: MultiPolygon | undefined;
}

export function drawArea(network: StreetNetwork, parts: EdgeParts, options: DrawAreaOptions): DrawnArea {
  return drawerOf(network, options).draw(parts, options.dataOutline);
}

/** As drawArea, for one place at several limits. */
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
