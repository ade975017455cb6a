import { parseJurisdictionCode } from '../codes/administrative_code.ts';
import { estimateHouseholds } from '../households/estimate.ts';
import type { Bounds, Entrance, JurisdictionFacts, RegionFacts, RegionLevel, Street } from '../place.ts';
import { GRID_HOUSEHOLDS } from '../standards/grid_households.ts';
import { blockLines, laneLines } from './first_regions/block_lines.ts';
import { boxAround, boxPolygon } from './first_regions/cover_regions.ts';
import { drawBelow } from './first_regions/draw_below.ts';
import { STREET_METRES_PER_GRID } from './first_regions/drawing_blocks.ts';
import type { DrawingGround } from './first_regions/drawing_ground.ts';
import { fillLevels } from './first_regions/fill_levels.ts';
import { walkableMetres } from './first_regions/walkable_metres.ts';
import { type OsmGround, readOsm } from './osm/read_osm.ts';
import type { JurisdictionInput, Note, PlaceFiles, PlaceOptions, PlaceRead } from './place_input.ts';
import { readAllStations } from './read_all_stations.ts';
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
  }
  return given.length === 0 ? [] : fillLevels(given, levels, code, files.regions?.[0]?.path ?? '', problems);
}

function numberedNote(path: string, fields: readonly string[]): Note {
  return {
    code: 'regions_numbered',
    zh: `${path} 没有写明代码字段，区域按位置由北到南、由西到东编号；${fields.length > 0 ? `如有代码，请用 --code-field 指明（有 ${fields.join('、')}）` : '文件里没有任何字段'}。`,
    en: `${path} has no property 'code', so its regions are numbered from north to south and west to east; ${fields.length > 0 ? `if another one holds the codes, name it with --code-field (there are ${fields.join(', ')})` : 'the file has no properties at all'}.`,
  };
}

function settle(ground: OsmGround, given: readonly RegionFacts[], notes: Note[]): Entrance[] {
  const entrances = estimateHouseholds(ground.buildings, given, {
    streets: ground.streets,
    onUnplaced: (region, households) =>
      notes.push({
        code: 'households_unplaced',
        zh: `区域 ${region.code} 的 ${households} 户没有建筑可以安放，未计入。`,
        en: `Region ${region.code} has ${households} households but no building to put them in; they are left out.`,
      }),
  });
  const households = entrances.reduce((sum, each) => sum + each.households, 0);
  notes.push(
    entrances.length > 0
      ? {
          code: 'households_estimated',
          zh: `户数和人口由 ${ground.buildings.length} 栋建筑的面积和层数估算：${households} 户，处处标为估算。`,
          en: `Households are estimated from floor area and storeys of ${ground.buildings.length} buildings: ${households}, marked as estimated everywhere.`,
        }
      : {
          code: 'households_unknown',
          zh: '文件里没有可住人的建筑，户数未知；覆盖率等按人计算的数字将为空。',
          en: 'The files hold no building that people live in, so households are unknown and figures per resident stay empty.',
        },
  );
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

function drawnNote(missing: readonly RegionLevel[], { entrances, gridHouseholds }: DrawingGround): Note {
  const zh = missing.map(({ name }) => name.zh).join('、');
  const en = missing.map(({ name, kind }) => name.en ?? kind).join(', ');
  const [low, high] = [gridHouseholds.min, gridHouseholds.max];
  if (entrances.length > 0) {
    return {
      code: 'regions_drawn',
      zh: `没有${zh}的边界，已按街区初步划分，每个网格约 ${low}–${high} 户；请在规划中调整。`,
      en: `No boundaries of ${en}: a first set was drawn from street blocks at about ${low}–${high} households a grid, to be revised.`,
    };
  }
  const kilometres = STREET_METRES_PER_GRID / 1000;
  return {
    code: 'regions_drawn_by_streets',
    zh: `没有${zh}的边界，户数未知或太少，已按街道长度初步划分，每个网格约 ${kilometres} 公里街道（假定）；请在规划中调整。`,
    en: `No boundaries of ${en}, and no or hardly any households: a first set was drawn at about ${kilometres} km of streets a grid (an assumption), to be revised.`,
  };
}
