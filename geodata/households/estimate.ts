import type { Building, Entrance, Position, Street } from '../place.ts';
import { AGE_STRUCTURE, type AgeStructure, DWELLING_AREA, HOUSEHOLD_SIZE } from '../standards/population.ts';
import { dwellingAreaM2, grossFloorM2 } from './dwelling_area.ts';
import { hilbertOrder } from './hilbert_order.ts';
import { placeEntrances } from './place_entrances.ts';
import { hasTotals, type RegionWithTotals, regionFinder } from './region_totals.ts';
import { spread } from './spread.ts';
import { streetDistance } from './street_distance.ts';

export interface EstimateOptions {
  /** Entrances stand on the side nearer to these; without them on the north side. */
  readonly streets?: readonly Pick<Street, 'line' | 'walk'>[];
  /** Default: the city figure of the 2020 census. */
  readonly m2PerResident?: number;
  /** Default: the figure of the 2020 census. */
  readonly residentsPerHousehold?: number;
  /** Default: the end of 2024. */
  readonly ages?: AgeStructure;
  /** Told of totals that found no building to live in. */
  readonly onUnplaced?: (region: RegionWithTotals, households: number, residents: number) => void;
}

/**
 * Estimates who lives behind which entrance where nobody counted: floor area by the floor area of one resident, residents
 * by the size of a household, age bands by their share of the people. Where regions come with totals, the entrances in
 * them sum to those totals exactly; a region with finer regions in it that have totals of their own keeps the rest.
 * No randomness: the same buildings give the same entrances.
 *
 * @returns the entrances behind which somebody lives, `estimated: true`, in the order of the buildings
 */
export function estimateHouseholds(
  buildings: readonly Building[],
  regions: readonly RegionWithTotals[] = [],
  options: EstimateOptions = {},
): Entrance[] {
  const totalled = regions.filter(hasTotals);
  const doors = doorsOf(buildings, regionFinder(totalled), options);
  const size = options.residentsPerHousehold ?? HOUSEHOLD_SIZE.residentsPerHousehold;
  const m2PerHousehold = (options.m2PerResident ?? DWELLING_AREA.m2PerResident) * size;
  const ages = options.ages ?? AGE_STRUCTURE;
  const entrances = new Map<Door, Entrance>();
  const settle = (
    group: readonly Door[],
    area: (door: Door) => number,
    households: number,
    residents: number,
  ): void => {
    for (const [door, entrance] of peopleBehind(group, area, households, residents, ages))
      entrances.set(door, entrance);
  };

  const free = doors.filter(({ region, homeM2 }) => region === -1 && homeM2 > 0);
  const households = Math.round(free.reduce((sum, { homeM2 }) => sum + homeM2, 0) / m2PerHousehold);
  settle(free, ({ homeM2 }) => homeM2, households, Math.round(households * size));

  remainders(regions, totalled, size).forEach(({ households, residents }, region) => {
    if (households === 0 && residents === 0) return;
    const inRegion = doors.filter((door) => door.region === region);
    const homes = inRegion.filter(({ homeM2 }) => homeM2 > 0);
    // A region of people but no homes on the map: its people live in what buildings there are.
    const group = homes.length > 0 ? homes : inRegion;
    if (group.length === 0) options.onUnplaced?.(totalled[region]!, households, residents);
    else settle(group, homes.length > 0 ? ({ homeM2 }) => homeM2 : ({ grossM2 }) => grossM2, households, residents);
  });
  return doors.flatMap((door) => entrances.get(door) ?? []);
}

interface Door {
  readonly id: string;
  readonly building: Building;
  readonly position: Position;
  /** Lived-in and whole floor area behind the door. */
  readonly homeM2: number;
  readonly grossM2: number;
  /** Index of its region with totals, or −1. */
  readonly region: number;
}

function doorsOf(
  buildings: readonly Building[],
  regionAt: (position: Position) => number,
  options: EstimateOptions,
): Door[] {
  const distance = streetDistance(options.streets ?? []);
  return buildings.flatMap((building) => {
    const grossM2 = grossFloorM2(building);
    if (grossM2 === 0) return [];
    const positions = placeEntrances(building.outline, distance);
    const homeM2 = dwellingAreaM2(building) / positions.length;
    return positions.map((position, i) => ({
      id: `${building.id}/${i + 1}`,
      building,
      position,
      homeM2,
      grossM2: grossM2 / positions.length,
      region: regionAt(position),
    }));
  });
}

/** What each region holds beyond the finer regions in it that have totals of their own. */
function remainders(
  all: readonly RegionWithTotals[],
  totalled: readonly RegionWithTotals[],
  size: number,
): { readonly households: number; readonly residents: number }[] {
  const totals = totalled.map(({ givenHouseholds, givenResidents }) => {
    const households = givenHouseholds ?? Math.round((givenResidents ?? 0) / size);
    return { households, residents: givenResidents ?? Math.round(households * size) };
  });
  const rest = totals.map((total) => ({ ...total }));
  const byCode = new Map(all.map((region) => [region.code, region]));
  const indexOf = new Map(totalled.map((region, i) => [region, i]));
  totalled.forEach((region, i) => {
    let above = byCode.get(region.parentCode ?? '');
    while (above !== undefined && !indexOf.has(above)) above = byCode.get(above.parentCode ?? '');
    if (above === undefined) return;
    const parent = rest[indexOf.get(above)!]!;
    parent.households = Math.max(0, parent.households - totals[i]!.households);
    parent.residents = Math.max(0, parent.residents - totals[i]!.residents);
  });
  return rest;
}

/** Each band is drawn from the one before, so that nobody is 80 without being 60. */
function peopleBehind(
  group: readonly Door[],
  areaOf: (door: Door) => number,
  households: number,
  residents: number,
  ages: AgeStructure,
): [Door, Entrance][] {
  const doors = hilbertOrder(group.map(({ position }) => position)).map((i) => group[i]!);
  const homes = spread(households, doors.map(areaOf));
  const people = spread(residents, households > 0 ? homes : doors.map(areaOf));
  const aged60 = spread(Math.round(residents * ages.share60), people);
  const aged70 = spread(Math.round(residents * (ages.share70To79 + ages.share80)), aged60);
  const aged80 = spread(Math.round(residents * ages.share80), aged70);
  return doors.flatMap((door, i): [Door, Entrance][] => {
    if (homes[i] === 0 && people[i] === 0) return [];
    const { id, building, position } = door;
    const entrance: Entrance = {
      id,
      buildingId: building.id,
      compoundId: building.compoundId,
      position,
      households: homes[i]!,
      residents: people[i]!,
      residents60: aged60[i]!,
      residents70To79: aged70[i]! - aged80[i]!,
      residents80: aged80[i]!,
      estimated: true,
    };
    return [[door, entrance]];
  });
}
