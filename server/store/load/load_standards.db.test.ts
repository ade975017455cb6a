import { expect, it } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { onEachDatabase } from '../../testing/on_each_database.ts';
import { tinyPlace } from '../../testing/tiny_place.ts';
import { loadStandards } from './load_standards.ts';

onEachDatabase('the standards', (database) => {
  it('come to a database from before them, and leave what the place has changed', async () => {
    const api = await startApi(database, tinyPlace);
    // As the migration leaves an older database: without moments, every category in the widest tier.
    await database.pool.query(`
      delete from day_moments;
      delete from walking_profiles where code = 'wheelchair';
      update walking_profiles set metres_per_second = 1.25 where code = 'adult';
      update station_categories set tier_minutes = 15, tier_source = null;
      insert into station_categories (jurisdiction_code, code, name_zh, name_en, symbol, position_in_list, source)
        select code, 'tea_house', '茶馆', 'Tea house', 'red_post', 9, '本地名录' from jurisdictions;
      update station_categories set tier_minutes = 10, tier_source = '本地规定' where code = 'compound_station'`);
    await loadStandards(database.pool);
    await loadStandards(database.pool);
    const asked = await api.ask(`{
      walkingProfiles { code metresPerSecond usesSteps }
      dayMoments { code at }
      jurisdiction(code: "${tinyPlace.jurisdiction.code}") { stationCategories { code tierMinutes } } }`);
    expect(asked).toMatchObject({
      walkingProfiles: expect.arrayContaining([
        { code: 'adult', metresPerSecond: 1.25, usesSteps: true },
        { code: 'wheelchair', metresPerSecond: 0.79, usesSteps: false },
      ]),
      dayMoments: expect.arrayContaining([{ code: 'workday_lunch', at: 'Mo 12:00' }]),
      jurisdiction: {
        stationCategories: expect.arrayContaining([
          { code: 'day_care_centre', tierMinutes: 5 },
          { code: 'compound_station', tierMinutes: 10 },
          { code: 'tea_house', tierMinutes: 15 },
        ]),
      },
    });
    await api.app.close();
  });
});
