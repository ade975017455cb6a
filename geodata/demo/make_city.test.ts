import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Place } from '../place.ts';
import { makeDemonstrationCity } from './make_city.ts';
import { PLACE_PROFILES, type PlaceProfile } from './profiles.ts';

/** Renew with the value the test prints when the city, or the way districts are drawn, is meant to change. */
const YUMEN_DIGEST = '08aacfb0af33d4e8d4332d155c65e20c1e9227438a3f49dd9f1804c51d4d0ebe';

const digest = (place: Place): string => createHash('sha256').update(JSON.stringify(place)).digest('hex');
const count = (place: Place, level: number): number => place.regions.filter((region) => region.level === level).length;

describe('makeDemonstrationCity', () => {
  it('gives the same bytes each time, and those of the last version', () => {
    const first = digest(makeDemonstrationCity(PLACE_PROFILES.yumen));
    expect(digest(makeDemonstrationCity(PLACE_PROFILES.yumen))).toBe(first);
    expect(first).toBe(YUMEN_DIGEST);
  });

  it('gives another city for another seed', () => {
    const { sanyuan } = PLACE_PROFILES;
    const other = makeDemonstrationCity({ ...sanyuan, seed: sanyuan.seed + 1 });
    expect(digest(other)).not.toBe(digest(makeDemonstrationCity(sanyuan)));
  });

  it.each(Object.entries<PlaceProfile>(PLACE_PROFILES))('makes %s with the figures of its profile', (_, profile) => {
    const place = makeDemonstrationCity(profile);
    const { counts, stations, staff, households } = profile;
    expect([1, 2, 3].map((level) => count(place, level))).toEqual([counts.streets, counts.communities, counts.grids]);
    if (counts.compounds !== null) expect(place.compounds).toHaveLength(counts.compounds);
    const byCategory = Map.groupBy(place.stations, ({ category }) => category);
    expect([...byCategory].map(([category, list]) => [category, list.length])).toEqual([
      ['service_centre', stations.serviceCentres],
      ['elderly_canteen', stations.canteens],
      ['day_care_centre', stations.dayCareCentres],
      ['red_post', stations.redPosts],
      ['compound_station', stations.compoundStations],
    ]);
    const roles = Map.groupBy(place.staff, ({ role }) => role);
    expect(roles.get('grid_worker')).toHaveLength(staff.gridWorkers);
    expect(roles.get('building_head')).toHaveLength(staff.buildingHeads);
    const made = place.entrances.reduce((sum, entrance) => sum + entrance.households, 0);
    expect(Math.abs(made / households - 1)).toBeLessThan(0.01);
    expect(place.jurisdiction.demonstration).toBe(true);
    expect(place.jurisdiction.code).toMatch(/^99/);
  });

  it('keeps every id once', () => {
    const place = makeDemonstrationCity(PLACE_PROFILES.wugong);
    const { streets, gates, barriers, surfaces, compounds, buildings, entrances, labels } = place;
    for (const list of [streets, gates, barriers, surfaces, compounds, buildings, entrances, labels]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    for (const list of [place.regions, place.stations, place.staff]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    }
  });
});
