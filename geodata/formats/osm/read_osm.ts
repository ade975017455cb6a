import type { Barrier, Bounds, Building, Compound, Gate, Label, Signal, Street, Surface } from '../../place.ts';
import type { ReadOptions } from '../read_options.ts';
import type { RowProblem } from '../row_problem.ts';
import { assignBuildings, assignGates, assignStreets, compoundFinder } from './assign_compounds.ts';
import { chooseBounds } from './choose_bounds.ts';
import { collectElements } from './collect_elements.ts';
import { countElements, type OsmCounts } from './count_elements.ts';
import { cutWay, NewNodeIds } from './cut_way.ts';
import type { OsmWay } from './element.ts';
import { readAreas } from './read_areas.ts';
import { readBarriers } from './read_barriers.ts';
import { readBuildings } from './read_buildings.ts';
import { readCompounds } from './read_compounds.ts';
import { readGates } from './read_gates.ts';
import { readHeights } from './read_heights.ts';
import { readLabels } from './read_labels.ts';
import { readSignals } from './read_signals.ts';
import { readStreets } from './read_streets.ts';
import { readSurfaces } from './read_surfaces.ts';

export const OSM_ATTRIBUTION = '© OpenStreetMap contributors (ODbL 1.0)';

/** What OpenStreetMap knows of a place, within its bounds. */
export interface OsmGround {
  readonly bounds: Bounds;
  readonly attribution: string;
  readonly streets: readonly Street[];
  readonly gates: readonly Gate[];
  readonly signals: readonly Signal[];
  readonly barriers: readonly Barrier[];
  readonly surfaces: readonly Surface[];
  readonly compounds: readonly Compound[];
  readonly buildings: readonly Building[];
  readonly labels: readonly Label[];
  /** What the file holds as it stands, before anything was cut or left out. */
  readonly counts: OsmCounts;
  readonly problems: readonly RowProblem[];
}

export interface ReadOsmOptions extends ReadOptions {
  /** What to keep; without it, the box that the file says it covers. */
  readonly bounds?: Bounds | undefined;
  /** The bounds are the box around given regions, and not what somebody wrote: said where no street lies in them. */
  readonly boundsAreOfRegions?: boolean | undefined;
}

/**
 * Reads an OSM file (`.osm`, `.osm.gz`, `.osm.pbf`) into the ground of a place. Streets, barriers and surfaces are cut at the
 * bounds; buildings are kept when they lie wholly within, compounds when their middle does; streets keep the ids of their nodes,
 * and a cut makes nodes with ids that the file does not have.
 *
 * @throws {Problem} `bounds_needed` when neither the options nor the file give bounds, `bounds_miss` when no street lies in
 *   them, and what reading throws (`file_kind_wrong`, `file_truncated`, …)
 */
export async function readOsm(path: string, options: ReadOsmOptions = {}): Promise<OsmGround> {
  const data = await collectElements(path, options);
  options.signal?.throwIfAborted();
  const bounds = chooseBounds(data, options.bounds, options.boundsAreOfRegions);
  const problems: RowProblem[] = [];
  const newIds = new NewNodeIds(data.nodes);
  const cut = (way: OsmWay) => cutWay(way, data.nodes, bounds, newIds);
  const heights = readHeights(data.taggedNodes);
  const ways = data.ways.values().filter((way) => way.tags !== undefined);
  const [streets, barriers]: [Street[], Barrier[]] = [[], []];
  for (const way of ways) {
    streets.push(...readStreets(way, cut, heights));
    barriers.push(...readBarriers(way, cut));
  }
  options.signal?.throwIfAborted();
  const areas = readAreas(data, bounds, problems);
  const compounds = readCompounds(areas, bounds);
  const compoundAt = compoundFinder(compounds);
  const streetNodes = new Set(streets.flatMap((street) => street.nodes));
  const compoundIds = new Set(compounds.map(({ id }) => id));
  const outlineNodes = new Map(
    areas.filter(({ id }) => compoundIds.has(id)).flatMap(({ id, nodes }) => nodes.map((node) => [node, id] as const)),
  );
  const gates = assignGates(readGates(data.taggedNodes, streetNodes, bounds), outlineNodes, compoundAt);
  return {
    bounds,
    attribution: OSM_ATTRIBUTION,
    // Where no wall stands, people walk through.
    streets: assignStreets(streets, gates, compoundFinder(compounds.filter(({ walled }) => walled))),
    gates,
    signals: readSignals(data.taggedNodes, streets),
    barriers,
    surfaces: readSurfaces(areas, bounds),
    compounds,
    buildings: assignBuildings(readBuildings(areas, bounds), compoundAt),
    labels: readLabels(data.taggedNodes, areas, bounds),
    counts: countElements(data),
    problems,
  };
}
