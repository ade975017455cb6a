import { parseJurisdictionCode } from '../codes/administrative_code.ts';
import { estimateHouseholds } from '../households/estimate.ts';
import type { Bounds, Entrance, JurisdictionFacts, RegionFacts, RegionLevel, Street } from '../place.ts';
import { GRID_HOUSEHOLDS } from '../standards/grid_households.ts';
import { blockLines, laneLines } from './first_regions/block_lines.ts';
import { boxAround, boxPolygon } from './first_regions/cover_regions.ts';
import { drawBelow } from './first_regions/draw_below.ts';
import type { DrawingGround } from './first_regions/drawing_ground.ts';
import { fillLevels } from './first_regions/fill_levels.ts';
import { walkableMetres } from './first_regions/walkable_metres.ts';
import { type OsmGround, readOsm } from './osm/read_osm.ts';
import type { JurisdictionInput, Note, PlaceFiles, PlaceOptions, PlaceRead } from './place_input.ts';
import { drawnNote, householdsNote, numberedNote, overlapNote, unplacedNote } from './place_notes.ts';
import { readAllStations } from './read_all_stations.ts';
import { findOverlaps } from './regions/find_overlaps.ts';
import { readRegions } from './regions/read_regions.ts';
import type { RowProblem } from './row_problem.ts';
import { boundsOfShape } from './shapes/polygon.ts';

const LEVELS: readonly RegionLevel[] = [
  { level: 1, kind: 'street', name: { zh: '街道', en: 'Street' } },
  { level: 2, kind: 'community', name: { zh: '社区', en: 'Community' } },
  { level: 3, kind: 'grid', name: { zh: '网格', en: 'Grid' } },
];

/**
 * Puts a real place together from its files: the ground from OpenStreetMap, regions and stations if somebody has them,
 * households estimated from floor area and spread to match the totals of regions, and the levels of regions that are missing:
 * those above the given ones cover them, those below are drawn from street blocks, nested and balanced by households.
 *
 * @throws {Problem} whatever makes a file useless as a whole; rows that cannot be used are in `problems`
 */
export async function placeFromFiles(
  files: PlaceFiles,
  input: JurisdictionInput,
  options: PlaceOptions = {},
): Promise<PlaceRead> {
  const code = parseJurisdictionCode(input.code);
  const levels = input.levels ?? LEVELS;
  const gridHouseholds = input.gridHouseholds ?? GRID_HOUSEHOLDS;
  const [problems, notes]: [RowProblem[], Note[]] = [[], []];
  const step = (name: Parameters<NonNullable<PlaceOptions['onProgress']>>[0]['step'], share: number) => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ step: name, share });
  };

  step('regions', 0);
  const given = await readAllRegions(files, levels, code, options.bounds, notes, problems);
  step('regions', 1);
  const around = given.length === 0 ? undefined : boxAround(given.map(({ outline }) => boundsOfShape(outline)));
  const ground = await readOsm(files.osm, {
    bounds: options.bounds ?? around,
    boundsAreOfRegions: options.bounds === undefined && around !== undefined,
    signal: options.signal,
    onProgress: ({ done, total }) => options.onProgress?.({ step: 'ground', share: done / total }),
  });
  problems.push(...ground.problems);

  step('households', 0);
  const entrances = settle(ground, given, notes);
  step('stations', 0);
  const { bounds } = ground;
  const { stations, suspicions } = await readAllStations(files.stations ?? [], ground.streets, bounds, notes, problems);

  step('first_regions', 0);
  const drawing: DrawingGround = {
    lines: blockLines(ground.streets, ground.barriers),
    lanes: laneLines(ground.streets),
    streets: ground.streets,
    entrances: hardlyMapped(entrances, ground.streets) ? [] : entrances,
    buildings: ground.buildings,
    gridHouseholds,
    seed: options.seed ?? 1,
  };
  const regions = drawMissing(given, levels, { code, bounds }, drawing, notes, (share) => step('first_regions', share));
  step('first_regions', 1);

  return {
    place: {
      jurisdiction: jurisdictionOf(input, ground, levels, gridHouseholds),
      streets: ground.streets,
      gates: ground.gates,
      barriers: ground.barriers,
      signals: ground.signals,
      surfaces: ground.surfaces,
      compounds: ground.compounds,
      buildings: ground.buildings,
      entrances,
      labels: ground.labels,
      regions,
      stations,
      staff: [],
    },
    problems,
    summary: {
      osm: ground.counts,
      households: entrances.reduce((sum, { households }) => sum + households, 0),
      residents: entrances.reduce((sum, { residents }) => sum + residents, 0),
      regions: levels.map(({ level }) => regions.filter((region) => region.level === level).length),
      stations: stations.length,
      notes,
      suspicions,
    },
  };
}

function jurisdictionOf(
  { code, name }: JurisdictionInput,
  { bounds, attribution }: OsmGround,
  levels: readonly RegionLevel[],
  gridHouseholds: JurisdictionFacts['gridHouseholds'],
): JurisdictionFacts {
  const { min, max, source } = gridHouseholds;
  return { code, name, bounds, demonstration: false, attribution, levels, gridHouseholds: { min, max, source } };
}

async function readAllRegions(
  files: PlaceFiles,
  levels: readonly RegionLevel[],
  code: string,
  bounds: Bounds | undefined,
  notes: Note[],
  problems: RowProblem[],
): Promise<RegionFacts[]> {
  const given: RegionFacts[] = [];
  for (const { path, mapping, coordinateSystem, object } of files.regions ?? []) {
    const levelName = levels.find(({ level }) => level === mapping.level)?.name;
    const read = await readRegions(
      path,
      { codePrefix: code, levelName, ...mapping },
      { coordinateSystem, object, bounds },
    );
    given.push(...read.regions);
    problems.push(...read.problems);
    if (read.numbered) notes.push(numberedNote(path, read.fields));
    const overlaps = findOverlaps(read.regions);
    if (overlaps.length > 0) notes.push(overlapNote(path, overlaps));
  }
  return given.length === 0 ? [] : fillLevels(given, levels, code, files.regions?.[0]?.path ?? '', problems);
}

function settle(ground: OsmGround, given: readonly RegionFacts[], notes: Note[]): Entrance[] {
  const entrances = estimateHouseholds(ground.buildings, given, {
    streets: ground.streets,
    onUnplaced: (region, households) => notes.push(unplacedNote(region.code, households)),
  });
  notes.push(householdsNote(entrances, ground.buildings.length));
  return entrances;
}

/** Below this many households for each kilometre of street the buildings of a place have hardly been mapped. */
const FEWEST_HOUSEHOLDS_PER_KM = 1;

function hardlyMapped(entrances: readonly Entrance[], streets: readonly Street[]): boolean {
  const households = entrances.reduce((sum, each) => sum + each.households, 0);
  return households * 1000 < FEWEST_HOUSEHOLDS_PER_KM * walkableMetres(streets);
}

function drawMissing(
  given: readonly RegionFacts[],
  levels: readonly RegionLevel[],
  { code, bounds }: { readonly code: string; readonly bounds: Bounds },
  drawing: DrawingGround,
  notes: Note[],
  onShare: (share: number) => void,
): RegionFacts[] {
  const finest = given.reduce((most, { level }) => Math.max(most, level), 0);
  const missing = levels.filter(({ level }) => level > finest);
  if (missing.length === 0) return [...given];
  notes.push(drawnNote(missing, drawing));
  if (finest === 0) {
    return drawBelow(boxPolygon(bounds), missing, { code, parentCode: null, path: '', within: null }, drawing);
  }
  const parents = given.filter(({ level }) => level === finest);
  const drawn = parents.flatMap((parent, index) => {
    onShare(index / parents.length);
    const under = { code: parent.code, parentCode: parent.code, path: '', within: parent.name };
    return drawBelow(parent.outline, missing, under, drawing);
  });
  return [...given, ...drawn];
}
