import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { Simulator } from './simulator.ts';

onEachDatabase('the simulator', (database) => {
  it('reports cases that are marked, in grids, by nobody real, until it is stopped', async () => {
    await loadPlace(database.pool, tinyPlace);
    let written = 0;
    const simulator = await Simulator.start(database.pool, TINY.code, {
      seed: 1,
      intervalMs: 5,
      onWritten: () => {
        written++;
      },
    });
    while (written < 20) await sleep(10);
    simulator!.stop();
    await sleep(200);
    const stopped = written;
    await sleep(300);
    expect(written).toBe(stopped);
    const { rows } = await database.pool.query(
      `select simulated, grid_id is not null as in_grid, actor
        from cases join case_events e on e.case_id = cases.id`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const row of rows) {
      expect(row).toMatchObject({ simulated: true, in_grid: true });
      expect(row.actor).toMatch(/^示例/);
    }
  });

  it('does nothing where a place has nobody to report', async () => {
    await database.pool.query('delete from entrances');
    expect(await Simulator.start(database.pool, TINY.code, { seed: 1, intervalMs: 5, onWritten: () => {} })).toBeNull();
  });
});
