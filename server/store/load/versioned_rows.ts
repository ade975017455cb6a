import type { Place, RegionFacts } from '../../../geodata/place.ts';
import { geometryText, named, pointText } from './ground_rows.ts';

/** Regions, stations and staff keep versions; `id` is what a complaint names. */
export function regionRow(region: RegionFacts) {
  return {
    id: region.code,
    code: region.code,
    parent_code: region.parentCode,
    ...named(region.name),
    outline: geometryText(region.outline),
    given_households: region.givenHouseholds,
    given_residents: region.givenResidents,
  };
}

export function stationRows({ stations }: Place) {
  return stations.map((station) => ({
    code: station.code,
    category_code: station.category,
    ...named(station.name),
    position: pointText(station.position),
    address: station.address,
    capacity: station.capacity,
    floor_area_m2: station.floorAreaM2,
    amenities: station.amenities,
    opening_hours: station.openingHours,
    status: station.status,
  }));
}

export function staffRows({ staff }: Place) {
  return staff.map((member) => ({
    code: member.code,
    name: member.name,
    role: member.role,
    full_time: member.fullTime,
    grade: member.grade,
    grid_code: member.gridCode,
  }));
}
