import type { MultiPolygon } from 'geojson';
import type { Position } from '../../geodata/place.ts';
import { type CoverageCounts, countCoverage } from '../../geodata/reach/coverage.ts';
import { type DemandTimes, demandTimes } from '../../geodata/reach/demand_times.ts';
import { drawArea } from '../../geodata/reach/draw_area.ts';
import { findGaps, type Gap } from '../../geodata/reach/gaps.ts';
import { type EdgePosition, type NearestTimes, nearestTimes } from '../../geodata/reach/nearest_times.ts';
import { StreetNetwork } from '../../geodata/reach/network.ts';
import { reachedParts } from '../../geodata/reach/reached_parts.ts';
import { Snapper } from '../../geodata/reach/snap.ts';
import type { PeopleCounts } from '../rows.ts';
import { type HomeColumns, PEOPLE_COLUMNS, type ReachGround, type ReachQuestion } from './reach_ground.ts';

/** Metres from a home or station within which a street must lie. */
export const SNAP_METRES = 200;
/** Far enough that what is not found within it is connected by no street: a day on foot. */
const SEARCH_MS = 24 * 3_600_000;
/** How wide an area is drawn around its streets, and how finely. */
const DRAWING = { bufferMetres: 40, toleranceMetres: 10 };
/** Searches kept: one for each category and profile that screens show. */
const MAX_SEARCHES = 12;

export interface AreaAnswer {
  readonly minutes: number;
  readonly outline: MultiPolygon;
  readonly reachedMetres: number;
}

export interface GapAnswer {
  readonly id: string;
  readonly outline: MultiPolygon;
  readonly longitude: number;
  readonly latitude: number;
  readonly people: PeopleCounts;
  readonly helpfulGate: { readonly gateId: string; readonly residents: number } | null;
  readonly nearestStationCode: string | null;
  readonly medianWalkSeconds: number | null;
  readonly gridIds: readonly number[];
}

export interface CoverageAnswer {
  /** Open stations that could not be put on a street. */
  readonly stationsOffStreet: number;
  readonly total: CoverageCounts & { readonly estimated: boolean };
  /** By level, in the order of the ground's region ids. */
  readonly levels: readonly {
    readonly level: number;
    readonly regions: readonly (CoverageCounts & { readonly regionId: number; readonly estimated: boolean })[];
  }[];
}

interface Search {
  readonly times: NearestTimes;
  readonly homes: DemandTimes;
  /** Codes of the stations that could be put on a street, in the order of the search's sources. */
  readonly stationCodes: readonly string[];
}

/** Reach of stations on one ground. Homes are put on streets once, when it is made; searches are kept. */
export class ReachModel {
  readonly #ground: ReachGround;
  readonly #network: StreetNetwork;
  readonly #snapper: Snapper;
  readonly #people: readonly Omit<PeopleCounts, 'estimated'>[];
  readonly #onStreet: readonly (EdgePosition | null)[];
  readonly #searches = new Map<string, Search>();

  constructor(ground: ReachGround) {
    this.#ground = ground;
    this.#network = StreetNetwork.from(ground.network);
    this.#snapper = new Snapper(this.#network, ground.barriers);
    this.#people = peopleOf(ground.homes);
    this.#onStreet = this.#people.map((_, home) => this.#snapper.snap(this.#positionOf(home), SNAP_METRES));
  }

  serviceAreas(question: ReachQuestion, minutes: readonly number[]): AreaAnswer[] {
    const { times } = this.#search(question);
    return minutes.map((limit) => {
      const parts = reachedParts(this.#network, times, limit * 60_000);
      return {
        minutes: limit,
        outline: drawArea(this.#network, parts, DRAWING).outline,
        reachedMetres: parts.lengthMetres,
      };
    });
  }

  coverage(question: ReachQuestion, minutes: number): CoverageAnswer {
    const { homes, stationCodes } = this.#search(question);
    const count = (groupOf: ArrayLike<number>, groups: number) =>
      countCoverage(this.#people, homes, groupOf, groups, minutes * 60_000);
    const everywhere = new Int32Array(this.#people.length);
    return {
      stationsOffStreet: question.stations.length - stationCodes.length,
      total: { ...count(everywhere, 1)[0]!, estimated: this.#anyEstimated(everywhere, 1)[0]! },
      levels: this.#ground.levels.map(({ level, regionIds, regionOfHome }) => {
        const estimated = this.#anyEstimated(regionOfHome, regionIds.length);
        const regions = count(regionOfHome, regionIds.length).map((counts, i) => ({
          ...counts,
          regionId: regionIds[i]!,
          estimated: estimated[i]!,
        }));
        return { level, regions };
      }),
    };
  }

  /** Worst first. */
  gaps(question: ReachQuestion, minutes: number): GapAnswer[] {
    const { times, stationCodes } = this.#search(question);
    const demand = this.#people.map((people, home) => ({
      ...people,
      id: this.#ground.homes.ids[home]!,
      at: this.#onStreet[home]!,
      position: this.#positionOf(home),
    }));
    const gaps = findGaps(this.#network, demand, times, minutes * 60_000);
    return gaps.map((gap) => this.#describe(gap, stationCodes));
  }

  #describe(gap: Gap, stationCodes: readonly string[]): GapAnswer {
    const grids = this.#ground.levels.at(-1);
    const gridIds = gap.members.flatMap((home) => grids?.regionIds[grids.regionOfHome[home]!] ?? []);
    return {
      id: gap.id,
      outline: drawArea(this.#network, gap.parts, DRAWING).outline,
      longitude: gap.position[0],
      latitude: gap.position[1],
      people: { ...gap.people, estimated: gap.members.some((home) => this.#ground.homes.estimated[home] === 1) },
      helpfulGate: null,
      nearestStationCode: gap.nearestSource === null ? null : stationCodes[gap.nearestSource]!,
      medianWalkSeconds: gap.medianMs === null ? null : Math.round(gap.medianMs / 1000),
      gridIds: [...new Set(gridIds)],
    };
  }

  #search(question: ReachQuestion): Search {
    const known = this.#searches.get(question.key);
    if (known) return known;
    const placed = question.stations.flatMap(({ code, longitude, latitude }) => {
      const at = this.#snapper.snap([longitude, latitude], SNAP_METRES);
      return at ? [{ code, at }] : [];
    });
    const times = nearestTimes(
      this.#network,
      placed.map(({ at }) => at),
      { metresPerSecond: question.metresPerSecond, limitMs: SEARCH_MS },
    );
    const search = {
      times,
      homes: demandTimes(this.#network, times, this.#onStreet),
      stationCodes: placed.map(({ code }) => code),
    };
    if (this.#searches.size >= MAX_SEARCHES) this.#searches.delete(this.#searches.keys().next().value!);
    this.#searches.set(question.key, search);
    return search;
  }

  #anyEstimated(groupOf: ArrayLike<number>, groups: number): boolean[] {
    const any = new Array<boolean>(groups).fill(false);
    this.#ground.homes.estimated.forEach((estimated, home) => {
      const group = groupOf[home]!;
      if (estimated === 1 && group >= 0) any[group] = true;
    });
    return any;
  }

  #positionOf(home: number): Position {
    const { positions } = this.#ground.homes;
    return [positions[2 * home]!, positions[2 * home + 1]!];
  }
}

function peopleOf({ ids, people }: HomeColumns): Omit<PeopleCounts, 'estimated'>[] {
  return ids.map((_, home) => {
    const at = home * PEOPLE_COLUMNS;
    return {
      households: people[at]!,
      residents: people[at + 1]!,
      residents60: people[at + 2]!,
      residents70To79: people[at + 3]!,
      residents80: people[at + 4]!,
    };
  });
}
