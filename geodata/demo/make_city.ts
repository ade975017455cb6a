import type { Bounds, Label, Place, Position } from '../place.ts';
import { buildTown, type Town } from './build_town.ts';
import { makeNames } from './names.ts';
import { settlePeople } from './people.ts';
import type { Point } from './plane/point.ts';
import type { PlaceProfile } from './profiles.ts';
import { makeProjection, type Projection } from './projection.ts';
import { makeRandom } from './random.ts';
import { layRegions, type NameSite } from './regions.ts';
import { placeSignals } from './signals.ts';
import { assignStaff } from './staff.ts';
import { findSites } from './station_sites.ts';
import { siteStations } from './stations.ts';
import { nameLines, runsOf } from './street_lines.ts';
import { toGroundFacts } from './to_ground_facts.ts';

/**
 * Makes the demonstration city of a profile: a whole town that nobody lives in. The same profile gives the same place to
 * the last bit, on every machine: all numbers come from the profile's seed, and only operations that IEEE 754 defines
 * exactly (and Math.round, floor, min, max, sqrt) are used on them.
 */
export function makeDemonstrationCity(profile: PlaceProfile): Place {
  const random = makeRandom(profile.seed);
  const project = makeProjection(profile.origin);
  const names = makeNames(random.fork('names'));
  const town = buildTown(profile, random.fork('town'));
  const { draft } = town;
  const counts = settlePeople(draft.doors, profile.households, profile.seed, random.fork('people'));
  const runs = runsOf(draft.mesh);
  const lineNames = nameLines(runs, town.mainNames, names);
  const ground = toGroundFacts(town, counts, { runs, lineNames }, project, names);
  const frame = frameOf(town, runs, project);
  const laid = layRegions(
    { frame: { type: 'Polygon', coordinates: [frame.map((p) => [...p])] }, ...ground },
    profile,
    nameSites(town, project),
    names,
  );
  const at = (p: Position, level: number): string => {
    const code = laid.codeAt(p, level);
    if (code === null) throw new Error(`No region of level ${level} at ${p.join()}.`);
    return code;
  };
  const stations = siteStations(
    {
      sites: findSites(draft, runs).map((site) => ({ ...site, community: at(project(site.at), 2) })),
      demand: draft.doors.map((door, i) => ({
        at: door.at,
        compound: door.compound,
        households: counts[i]!.households,
        residents60: counts[i]!.residents60,
        community: at(project(door.at), 2),
      })),
      communities: laid.regions.filter(({ level }) => level === 2),
      compoundNames: ground.compounds.map(({ name }) => name),
      lineNames,
      project,
      attention: attentionIn(town),
    },
    profile,
    random.fork('stations'),
  );
  const grids = laid.regions.filter(({ level }) => level === 3).map(({ code }) => code);
  return {
    jurisdiction: {
      code: profile.code,
      name: profile.name,
      bounds: boundsOf(frame),
      demonstration: true,
      attribution: '示范数据 · 由程序生成 Demonstration data, generated',
      levels: [
        { level: 1, kind: 'street', name: { zh: '街道(一级网格)', en: 'Subdistrict (level 1 grid)' } },
        { level: 2, kind: 'community', name: { zh: '社区(二级网格)', en: 'Community (level 2 grid)' } },
        { level: 3, kind: 'grid', name: { zh: '网格(三级网格)', en: 'Grid (level 3)' } },
      ],
      gridHouseholds: {
        min: profile.gridHouseholds.min,
        max: profile.gridHouseholds.max,
        source: profile.gridHouseholds.source,
      },
    },
    ...ground,
    signals: placeSignals(ground.streets, random.fork('signals')),
    labels: [...draftLabels(town, project), ...laid.labels],
    regions: laid.regions,
    stations,
    staff: assignStaff(
      grids,
      ground.entrances,
      ({ position }) => laid.codeAt(position, 3),
      profile,
      random.fork('staff'),
    ),
  };
}

/** The border of the place: the run of the mesh that was drawn first, closed. */
function frameOf({ draft, frameLine }: Town, runs: ReturnType<typeof runsOf>, project: Projection): Position[] {
  const border = runs.find(({ facts }) => facts.line === frameLine);
  if (border === undefined || border.nodes[0] !== border.nodes.at(-1))
    throw new Error('The border of the town is not closed.');
  return border.nodes.map((node) => project(draft.mesh.points[node]!));
}

function boundsOf(ring: readonly Position[]): Bounds {
  const longitudes = ring.map(([x]) => x);
  const latitudes = ring.map(([, y]) => y);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function draftLabels({ draft }: Town, project: Projection): Label[] {
  return draft.labels.map(({ kind, name, at }, i) => ({ id: `label/${i + 1}`, kind, name, position: project(at) }));
}

/** Places that regions are named for. */
function nameSites({ skeleton, ground }: Town, project: Projection): NameSite[] {
  const onEarth = (plan: Point) => project(ground.toGround(plan));
  const size = Math.abs(skeleton.bankRoads[0]) / 1720;
  const site = (level: number, plan: Point, zh: string, en: string): NameSite => ({
    level,
    position: onEarth(plan),
    name: { zh: zh + (level === 1 ? '街道' : '社区'), en: `${en} ${level === 1 ? 'Subdistrict' : 'Community'}` },
  });
  const at = (x: number, y: number): Point => [x * size, y * size];
  return [
    site(1, skeleton.oldTownCentre, '鼓楼', 'Gulou'),
    site(1, skeleton.lakeCentre, '南湖', 'Nanhu'),
    site(1, at(1450, 350), '临川', 'Linchuan'),
    site(1, at(-100, 1450), '铁北', 'Tiebei'),
    site(2, skeleton.oldTownCentre, '鼓楼', 'Gulou'),
    site(2, skeleton.lakeCentre, '南湖', 'Nanhu'),
    site(2, at(-150, 1000), '站前', 'Zhanqian'),
    site(2, at(-200, 1400), '铁北', 'Tiebei'),
    site(2, at(-1250, -750), '柳营', 'Liuying'),
  ];
}

/**
 * Stations come first where the town has its offices and last beyond the railway, across the river in the west, and in
 * the villages: that is how gaps come about.
 */
function attentionIn({ skeleton, ground }: Town): (at: Point) => number {
  const size = Math.abs(skeleton.bankRoads[0]) / 1720;
  return (at) => {
    const [x, y] = ground.toPlan(at);
    if (y > 1130 * size) return 0.12;
    if (Math.abs(x) > 1620 * size) return 0.1;
    return y < -650 * size ? 0.55 : 1;
  };
}
