import type { JurisdictionFacts, LocalName, Position } from '../place.ts';
import { GRID_HOUSEHOLDS, GRID_HOUSEHOLDS_YI } from '../standards/grid_households.ts';

/** What one demonstration place is made from. */
export interface PlaceProfile {
  /**
   * Six digits as the national statistics code has them. Province 99 does not exist, so no real county can be meant.
   */
  readonly code: string;
  /** An invented name: no county or city of China bears it. */
  readonly name: LocalName;
  /** First two syllables of the name, for streets and halls that bear it. */
  readonly shortName: LocalName;
  readonly seed: number;
  /** Where the centre of the town lies. */
  readonly origin: Position;
  /** How the plan is laid on the ground: turned counter-clockwise (radians), mirrored or not. */
  readonly turn: number;
  readonly mirrored: boolean;
  /** Size of the town; 1 is about 4.6 km across with its fields. */
  readonly size: number;
  /** Size of a residential block against the usual one (area). */
  readonly blockSize: number;
  readonly households: number;
  readonly counts: {
    readonly streets: number;
    readonly communities: number;
    readonly grids: number;
    /** Walled residential compounds; null: as many as come out. */
    readonly compounds: number | null;
  };
  readonly gridHouseholds: JurisdictionFacts['gridHouseholds'];
  readonly stations: {
    readonly serviceCentres: number;
    readonly redPosts: number;
    readonly redPostName: LocalName;
    readonly canteens: number;
    readonly dayCareCentres: number;
    readonly compoundStations: number;
    readonly compoundStationName: LocalName;
  };
  readonly staff: {
    readonly gridWorkers: number;
    readonly buildingHeads: number;
    /** Grid workers in classes A, B and C. */
    readonly graded: boolean;
  };
}

const RED_POST: LocalName = { zh: '红色驿站', en: 'Red Post' };
const COMPOUND_STATION: LocalName = { zh: '小区党群服务站', en: 'Compound Station' };

/** Yi: 267 grids of about 300 households, 48 warm posts, 980 grid workers, 1,764 building heads. */
const YI: PlaceProfile = {
  code: '990102',
  name: { zh: '汀棠县', en: 'Tingtang' },
  shortName: { zh: '汀棠', en: 'Tingtang' },
  seed: 30267,
  origin: [117.9, 36.3],
  turn: -0.12,
  mirrored: true,
  size: 1.36,
  blockSize: 1,
  households: 80_100,
  counts: { streets: 4, communities: 38, grids: 267, compounds: null },
  gridHouseholds: GRID_HOUSEHOLDS_YI,
  stations: {
    serviceCentres: 38,
    redPosts: 48,
    redPostName: { zh: '暖“新”驿站', en: 'Warm Post' },
    canteens: 14,
    dayCareCentres: 12,
    compoundStations: 30,
    compoundStationName: COMPOUND_STATION,
  },
  staff: { gridWorkers: 980, buildingHeads: 1764, graded: false },
};

/** The places of the field, each under an invented name with the figures of the real one. */
export const PLACE_PROFILES = {
  /** Yumen: 4 / 24 / 106 grids, 24 service centres, 3 red posts, 137 full-time grid workers. */
  yumen: {
    code: '990101',
    name: { zh: '棠川市', en: 'Tangchuan' },
    shortName: { zh: '棠川', en: 'Tangchuan' },
    seed: 20260,
    origin: [101.2, 38.9],
    turn: 0.09,
    mirrored: false,
    size: 1,
    blockSize: 1,
    households: 42_500,
    counts: { streets: 4, communities: 24, grids: 106, compounds: null },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 24,
      redPosts: 3,
      redPostName: RED_POST,
      canteens: 9,
      dayCareCentres: 8,
      compoundStations: 16,
      compoundStationName: COMPOUND_STATION,
    },
    staff: { gridWorkers: 137, buildingHeads: 320, graded: false },
  },
  yi: YI,
  /** Yi as it was before it redrew its grids: 204 for as many households, most of them more than about 300. */
  yi204: {
    ...YI,
    code: '990108',
    name: { zh: '蓼棠县', en: 'Liaotang' },
    shortName: { zh: '蓼棠', en: 'Liaotang' },
    origin: [118.9, 36.9],
    counts: { ...YI.counts, grids: 204 },
  },
  /** Wugong: 9 communities, 48 grids. */
  wugong: {
    code: '990103',
    name: { zh: '禾渡县', en: 'Hedu' },
    shortName: { zh: '禾渡', en: 'Hedu' },
    seed: 40948,
    origin: [108.9, 34.9],
    turn: 0.2,
    mirrored: true,
    size: 0.75,
    blockSize: 0.8,
    households: 19_200,
    counts: { streets: 2, communities: 9, grids: 48, compounds: null },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 9,
      redPosts: 4,
      redPostName: RED_POST,
      canteens: 4,
      dayCareCentres: 4,
      compoundStations: 12,
      compoundStationName: COMPOUND_STATION,
    },
    staff: { gridWorkers: 62, buildingHeads: 240, graded: false },
  },
  /** Jingyang: 5 communities, 124 compounds, 294 grids, 70 service stations, grid workers in classes A, B, C. */
  jingyang: {
    code: '990104',
    name: { zh: '砚溪县', en: 'Yanxi' },
    shortName: { zh: '砚溪', en: 'Yanxi' },
    seed: 50294,
    origin: [109.3, 35.4],
    turn: -0.06,
    mirrored: false,
    size: 1.4,
    blockSize: 1.7,
    households: 94_000,
    counts: { streets: 1, communities: 5, grids: 294, compounds: 124 },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 5,
      redPosts: 6,
      redPostName: RED_POST,
      canteens: 10,
      dayCareCentres: 6,
      compoundStations: 70,
      compoundStationName: { zh: '小区党群服务站', en: 'Compound Service Station' },
    },
    staff: { gridWorkers: 588, buildingHeads: 900, graded: true },
  },
  /** Sanyuan: 6 new and 3 rebuilt service centres, day-care centres where the elderly live. */
  sanyuan: {
    code: '990105',
    name: { zh: '槐渡县', en: 'Huaidu' },
    shortName: { zh: '槐渡', en: 'Huaidu' },
    seed: 60009,
    origin: [108.5, 35.7],
    turn: 0.15,
    mirrored: false,
    size: 0.74,
    blockSize: 0.85,
    households: 21_600,
    counts: { streets: 2, communities: 9, grids: 54, compounds: null },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 9,
      redPosts: 4,
      redPostName: RED_POST,
      canteens: 5,
      dayCareCentres: 9,
      compoundStations: 10,
      compoundStationName: COMPOUND_STATION,
    },
    staff: { gridWorkers: 70, buildingHeads: 260, graded: false },
  },
  /** Yanchi: 116 grids at 300–500 households, 185 compounds in four types, 19 micro reception rooms, 4 red posts. */
  yanchi: {
    code: '990106',
    name: { zh: '芦汀县', en: 'Luting' },
    shortName: { zh: '芦汀', en: 'Luting' },
    seed: 70116,
    origin: [107.2, 37.9],
    turn: 0.04,
    mirrored: true,
    size: 1.03,
    blockSize: 0.62,
    households: 46_400,
    counts: { streets: 3, communities: 16, grids: 116, compounds: 185 },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 16,
      redPosts: 4,
      redPostName: RED_POST,
      canteens: 8,
      dayCareCentres: 7,
      compoundStations: 19,
      compoundStationName: { zh: '微客厅', en: 'Micro Reception Room' },
    },
    staff: { gridWorkers: 150, buildingHeads: 480, graded: false },
  },
  /** Jiaohe: 163 grids at 300–500 households. */
  jiaohe: {
    code: '990107',
    name: { zh: '松汀市', en: 'Songting' },
    shortName: { zh: '松汀', en: 'Songting' },
    seed: 80163,
    origin: [127.1, 43.9],
    turn: -0.2,
    mirrored: false,
    size: 1.22,
    blockSize: 1,
    households: 65_200,
    counts: { streets: 5, communities: 30, grids: 163, compounds: null },
    gridHouseholds: GRID_HOUSEHOLDS,
    stations: {
      serviceCentres: 30,
      redPosts: 6,
      redPostName: RED_POST,
      canteens: 12,
      dayCareCentres: 9,
      compoundStations: 20,
      compoundStationName: COMPOUND_STATION,
    },
    staff: { gridWorkers: 210, buildingHeads: 1200, graded: false },
  },
} as const satisfies Record<string, PlaceProfile>;
