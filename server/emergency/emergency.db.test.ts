import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { EmergencyData } from '../../geodata/emergency/emergency_data.ts';
import type { Problem } from '../../geodata/problem.ts';
import { DatabaseChangeLog } from '../live/change_log.ts';
import { loadPlace } from '../store/load/load_place.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import {
  beginEmergency,
  emergenciesOf,
  emergencyDataOf,
  endEmergency,
  NOTHING_PREPARED,
  runningEmergency,
  saveEmergencyData,
} from './emergency_store.ts';

const PREPARED: EmergencyData = {
  ...NOTHING_PREPARED,
  plans: [
    { code: 'flood', name: { zh: '防汛', en: 'Flood' }, layers: ['shelters', 'teams'] },
    { code: 'quake', name: { zh: '地震', en: 'Earthquake' }, layers: ['shelters'] },
  ],
};

onEachDatabase('an emergency', (database) => {
  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
  });
  afterAll(() => database.pool.query('delete from emergency_data'));
  beforeEach(async () => {
    await database.pool.query('delete from emergencies');
    await saveEmergencyData(database.pool, TINY.code, PREPARED);
  });

  const begin = (plan: string, reason = '示例暴雨', isDrill = false) =>
    beginEmergency(database.pool, TINY.code, { plan, reason, isDrill });
  const codeOf = (doing: Promise<unknown>) =>
    doing.then(
      () => 'done',
      (thrown: Problem) => thrown.code,
    );

  it('runs from the switch to the switch back, and is told of for ever', async () => {
    expect(await runningEmergency(database.pool, TINY.code)).toBeNull();
    const { id, layers, isDrill, planZh } = await begin('flood', '  示例演练 ', true);
    expect({ layers, isDrill, planZh }).toEqual({ layers: ['shelters', 'teams'], isDrill: true, planZh: '防汛' });
    expect(await runningEmergency(database.pool, TINY.code)).toMatchObject({ id, reason: '示例演练', endedAt: null });
    await endEmergency(database.pool, TINY.code, id);
    expect(await runningEmergency(database.pool, TINY.code)).toBeNull();
    const { id: second } = await begin('quake');
    expect((await emergenciesOf(database.pool, TINY.code, 10)).map((row) => row.id)).toEqual([second, id]);
  });

  it('is one at a time, also where two press the key at once', async () => {
    const codes = await Promise.all([codeOf(begin('flood')), codeOf(begin('quake')), codeOf(begin('flood'))]);
    expect(codes.toSorted()).toEqual(['EMERGENCY_RUNS', 'EMERGENCY_RUNS', 'done']);
    const running = (await runningEmergency(database.pool, TINY.code))!;
    expect(await codeOf(endEmergency(database.pool, TINY.code, `${running.id}0`))).toBe('EMERGENCY_NOT_RUNNING');
    expect(await codeOf(endEmergency(database.pool, TINY.code, running.id))).toBe('done');
    expect(await codeOf(endEmergency(database.pool, TINY.code, running.id))).toBe('EMERGENCY_NOT_RUNNING');
  });

  it('needs a plan that is there and a reason', async () => {
    expect(await codeOf(begin('storm'))).toBe('UNKNOWN_EMERGENCY_PLAN');
    expect(await codeOf(begin('flood', '   '))).toBe('EMERGENCY_REASON');
    expect(await codeOf(begin('flood', '雨'.repeat(201)))).toBe('EMERGENCY_REASON');
    expect(await runningEmergency(database.pool, TINY.code)).toBeNull();
  });

  it('goes on with the layers that its plan had, whatever is prepared meanwhile', async () => {
    await begin('flood');
    await saveEmergencyData(database.pool, TINY.code, NOTHING_PREPARED);
    expect(await emergencyDataOf(database.pool, TINY.code)).toEqual(NOTHING_PREPARED);
    expect(await runningEmergency(database.pool, TINY.code)).toMatchObject({
      planEn: 'Flood',
      layers: ['shelters', 'teams'],
    });
  });

  it('counts key people only in regions of the place', async () => {
    const keyPeople = [{ kind: { zh: '独居老人', en: 'Living alone' }, region: '没有', people: 3 }];
    expect(await codeOf(saveEmergencyData(database.pool, TINY.code, { ...PREPARED, keyPeople }))).toBe(
      'UNKNOWN_REGION',
    );
    expect(await emergencyDataOf(database.pool, TINY.code)).toEqual(PREPARED);
  });

  it('is told to whoever follows the place as it begins and as it ends', async () => {
    const { rows } = await database.pool.query<{ position: number }>(
      'select coalesce(max(position), 0)::float8 as position from change_log',
    );
    const { id } = await begin('flood');
    await endEmergency(database.pool, TINY.code, id);
    const { changes } = await new DatabaseChangeLog(database.pool, TINY.code).after({ transaction: 0n, position: 0 });
    const told = changes.filter(({ at, change }) => at.position > rows[0]!.position && change.kind === 'emergency');
    expect(told.map(({ change }) => change)).toEqual([
      { kind: 'emergency', id },
      { kind: 'emergency', id },
    ]);
  });
});
