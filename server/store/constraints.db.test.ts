import { beforeAll, describe, expect, it } from 'vitest';
import { onEachDatabase, type TestDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { loadPlace } from './load/load_place.ts';

const SQUARE = "ST_GeomFromText('MULTIPOLYGON(((101 38, 101.001 38, 101.001 38.001, 101 38.001, 101 38)))', 4326)";

onEachDatabase('the schema', (database) => {
  beforeAll(() => loadPlace(database.pool, tinyPlace));

  const regionId = async (code: string): Promise<number> => {
    const { rows } = await database.pool.query('select id from regions where code = $1', [code]);
    return rows[0].id;
  };
  const addRegion = (values: string) =>
    database.pool.query(
      `insert into regions (jurisdiction_code, code, level, parent_id, name_zh, outline, valid_from, valid_to)
       values ('${TINY.code}', ${values})`,
    );
  const addEntrance = (counts: string, position = 'ST_SetSRID(ST_MakePoint(101, 38), 4326)') =>
    database.pool.query(
      `insert into entrances (jurisdiction_code, id, position, households, residents, residents_60, residents_70_to_79,
         residents_80, estimated) values ('${TINY.code}', 'test', ${position}, ${counts}, false)`,
    );

  describe('refuses for a region', () => {
    it('a parent that is not one level above', async () => {
      const street = await regionId('990001001');
      await expect(addRegion(`'x', 3, ${street}, 'x', ${SQUARE}, now(), null`)).rejects.toMatchObject({
        code: '23503',
      });
    });

    it('to have no parent below the first level, or one at the first', async () => {
      const street = await regionId('990001001');
      await expect(addRegion(`'x', 2, null, 'x', ${SQUARE}, now(), null`)).rejects.toMatchObject({ code: '23514' });
      await expect(addRegion(`'x', 1, ${street}, 'x', ${SQUARE}, now(), null`)).rejects.toMatchObject({
        code: '23514',
      });
    });

    it('a second version while the first is valid, but not one after it', async () => {
      const overlapping = `'990001001', 1, null, 'x', ${SQUARE}, now() + interval '1 day', null`;
      await expect(addRegion(overlapping)).rejects.toMatchObject({ code: '23P01' });
      const before = `'990001001', 1, null, 'x', ${SQUARE}, '2020-01-01', '2020-02-01'`;
      await expect(addRegion(before)).resolves.toBeDefined();
      await database.pool.query("delete from regions where valid_from = '2020-01-01'");
    });

    it('an outline that crosses itself, is empty, or lies outside the world', async () => {
      for (const wkt of [
        'MULTIPOLYGON(((101 38, 102 39, 102 38, 101 39, 101 38)))',
        'MULTIPOLYGON EMPTY',
        'MULTIPOLYGON(((179 38, 181 38, 181 39, 179 38)))',
      ]) {
        const outline = `ST_GeomFromText('${wkt}', 4326)`;
        await expect(addRegion(`'x', 1, null, 'x', ${outline}, now(), null`)).rejects.toMatchObject({ code: '23514' });
      }
    });

    it('an end before its beginning, and a level that the place does not have', async () => {
      const backwards = `'x', 1, null, 'x', ${SQUARE}, '2026-01-02', '2026-01-01'`;
      await expect(addRegion(backwards)).rejects.toMatchObject({ code: expect.stringMatching(/^(23514|22000)$/) });
      await expect(addRegion(`'x', 4, 1, 'x', ${SQUARE}, now(), null`)).rejects.toMatchObject({ code: '23503' });
    });
  });

  describe('refuses for an entrance', () => {
    it('age bands that hold more than those they are part of', async () => {
      await expect(addEntrance('1, 5, 6, 0, 0')).rejects.toMatchObject({ code: '23514' });
      await expect(addEntrance('1, 5, 3, 2, 2')).rejects.toMatchObject({ code: '23514' });
      await expect(addEntrance('-1, 5, 3, 1, 1')).rejects.toMatchObject({ code: '23514' });
    });

    it('a position in another coordinate system or outside the world', async () => {
      await expect(addEntrance('1, 5, 3, 1, 1', 'ST_SetSRID(ST_MakePoint(101, 38), 3857)')).rejects.toMatchObject({
        code: '22023',
      });
      const outside = 'ST_SetSRID(ST_MakePoint(38, 101), 4326)';
      await expect(addEntrance('1, 5, 3, 1, 1', outside)).rejects.toMatchObject({ code: '23514' });
    });
  });

  it('refuses a street without a node for each of its points', async () => {
    await expect(
      database.pool.query(`update streets set nodes = nodes[2:] where jurisdiction_code = '${TINY.code}' and id = $1`, [
        tinyPlace.streets[0]!.id,
      ]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('lets nothing be changed or taken away from cases, their events and the change log', async () => {
    const { rows } = await report(database);
    await database.pool.query(
      `insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
       values ('${TINY.code}', $1, 1, 'reported', now(), 'test', 'system')`,
      [rows[0].id],
    );
    for (const table of ['cases', 'case_events', 'change_log']) {
      await expect(database.pool.query(`delete from ${table}`)).rejects.toMatchObject({ code: '23001' });
      await expect(database.pool.query(`truncate ${table} cascade`)).rejects.toMatchObject({ code: '23001' });
      await expect(
        database.pool.query(`update ${table} set jurisdiction_code = jurisdiction_code`),
      ).rejects.toMatchObject({ code: '23001' });
    }
  });

  it('takes the first event of a case only as its report, and each step once', async () => {
    const { rows } = await report(database);
    const event = (sequence: number, step: string) =>
      database.pool.query(
        `insert into case_events (jurisdiction_code, case_id, sequence, step, happened_at, actor, role)
         values ('${TINY.code}', $1, $2, $3, now(), 'test', 'system')`,
        [rows[0].id, sequence, step],
      );
    await expect(event(1, 'accepted')).rejects.toMatchObject({ code: '23514' });
    await event(1, 'reported');
    await expect(event(2, 'reported')).rejects.toMatchObject({ code: '23514' });
    await expect(event(1, 'reported')).rejects.toMatchObject({ code: '23505' });
  });
});

function report({ pool }: TestDatabase) {
  return pool.query(
    `insert into cases (jurisdiction_code, kind_code, source, description, reported_at, simulated)
     values ('${TINY.code}', 'wish', 'platform', 'x', now(), true) returning id`,
  );
}
