import type { Polygon } from 'geojson';
import type { Barrier, Building, Compound, Entrance, Gate, LocalName, Place, Street, Surface } from '../place.ts';
import type { Town } from './build_town.ts';
import type { DraftCompound } from './draft.ts';
import type { Names } from './names.ts';
import type { Count } from './people.ts';
import type { Point, Ring } from './plane/point.ts';
import { signedArea } from './plane/ring.ts';
import type { Projection } from './projection.ts';
import type { StreetRun } from './street_lines.ts';

export type GroundFacts = Pick<
  Place,
  'streets' | 'gates' | 'barriers' | 'surfaces' | 'compounds' | 'buildings' | 'entrances'
>;

export interface NamedRuns {
  readonly runs: readonly StreetRun[];
  /** Names by line number. */
  readonly lineNames: ReadonlyMap<number, LocalName>;
}

const compoundId = (index: number | null): string | null => (index === null ? null : `compound/${index + 1}`);

/** Puts the draft of a town on the earth, with ids and names. `counts` are the people behind each door of the draft. */
export function toGroundFacts(
  { draft }: Town,
  counts: readonly Count[],
  { runs, lineNames }: NamedRuns,
  project: Projection,
  names: Names,
): GroundFacts {
  return {
    streets: streetsOf(draft, runs, lineNames, project),
    gates: draft.gates.map(
      ({ node, access, openingHours, compound }, i): Gate => ({
        id: `gate/${i + 1}`,
        kind: 'gate',
        position: project(draft.mesh.points[node]!),
        node,
        access,
        openingHours,
        compoundId: compoundId(compound),
      }),
    ),
    barriers: draft.barriers.map(
      ({ kind, name, line }, i): Barrier => ({
        id: `barrier/${i + 1}`,
        kind,
        name,
        bridge: false,
        tunnel: false,
        line: line.map(project),
      }),
    ),
    surfaces: draft.surfaces.map(
      ({ kind, name, outline }, i): Surface => ({
        id: `surface/${i + 1}`,
        kind,
        name,
        outline: polygon([outline], project),
      }),
    ),
    compounds: draft.compounds.map(
      (compound, i): Compound => ({
        id: `compound/${i + 1}`,
        name: compoundName(compound, names),
        kind: compound.kind,
        walled: true,
        propertyServed: compound.propertyServed,
        outline: polygon([compound.outline], project),
      }),
    ),
    buildings: draft.buildings.map(
      ({ use, name, levels, compound, outline, hole }, i): Building => ({
        id: `building/${i + 1}`,
        use,
        name,
        levels,
        compoundId: compoundId(compound),
        outline: polygon(hole === null ? [outline] : [outline, hole], project),
      }),
    ),
    entrances: draft.doors.map(
      ({ building, compound, at }, i): Entrance => ({
        id: `entrance/${i + 1}`,
        buildingId: `building/${building + 1}`,
        compoundId: compoundId(compound),
        position: project(at),
        ...counts[i]!,
        estimated: false,
      }),
    ),
  };
}

function streetsOf(
  { mesh, ways }: Town['draft'],
  runs: NamedRuns['runs'],
  nameOf: NamedRuns['lineNames'],
  project: Projection,
): Street[] {
  const onGround = (nodes: readonly number[]) => nodes.map((node) => project(mesh.points[node]!));
  const pedestrian: LocalName = { zh: '鼓楼步行街', en: 'Drum Tower Pedestrian Street' };
  const outer = runs.flatMap(({ facts, nodes }): Omit<Street, 'id'>[] => {
    const { kind, line, bridge, tunnel, layer } = facts;
    if (kind === null) return [];
    const name = kind === 'pedestrian' ? pedestrian : (nameOf.get(line) ?? null);
    const shared = { walk: 'yes', oneWayOnFoot: false, compoundId: null } as const;
    return [{ kind, name, bridge, tunnel, layer, ...shared, line: onGround(nodes), nodes }];
  });
  const inner = ways.map(({ kind, name, walk, compound, nodes }): Omit<Street, 'id'> => {
    const onTheGround = { oneWayOnFoot: false, bridge: false, tunnel: false, layer: 0 } as const;
    return { kind, name, walk, ...onTheGround, compoundId: compoundId(compound), line: onGround(nodes), nodes };
  });
  return [...outer, ...inner].map((street, i) => ({ id: `street/${i + 1}`, ...street }));
}

function compoundName({ kind }: DraftCompound, names: Names): LocalName {
  if (kind === 'single_unit') return names.singleUnitEstate();
  return kind === 'old' ? names.oldEstate() : names.estate();
}

/** A GeoJSON polygon: shell counter-clockwise, holes clockwise, closed (RFC 7946). */
function polygon(rings: readonly Ring[], project: Projection): Polygon {
  return {
    type: 'Polygon',
    coordinates: rings.map((ring, i) => {
      const wound: Ring = signedArea(ring) > 0 === (i === 0) ? ring : ring.toReversed();
      const line = wound.map((p: Point) => [...project(p)]);
      return [...line, [...line[0]!]];
    }),
  };
}
