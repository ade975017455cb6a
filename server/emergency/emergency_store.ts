import type { Pool } from 'pg';
import type { EmergencyData } from '../../geodata/emergency/emergency_data.ts';
import { Problem } from '../../geodata/problem.ts';
import { emergencies } from '../generated/queries/emergencies.ts';
import { emergencyBegin } from '../generated/queries/emergency_begin.ts';
import { emergencyData } from '../generated/queries/emergency_data.ts';
import { emergencyDataSave } from '../generated/queries/emergency_data_save.ts';
import { emergencyEnd } from '../generated/queries/emergency_end.ts';
import { regionCodes } from '../generated/queries/region_codes.ts';
import { exec, many, maybeOne, type Queryable } from '../store/queryable.ts';

/** One time that a place was switched to an emergency. */
export type EmergencyRow = (typeof emergencies)['row'];

export const NOTHING_PREPARED: EmergencyData = { plans: [], places: [], keyPeople: [], duties: [] };

const MOST_LETTERS = 200;

/** What the place has prepared; only `saveEmergencyData` writes it, so it is as its type says. */
export async function emergencyDataOf(database: Queryable, jurisdiction: string): Promise<EmergencyData> {
  const row = await maybeOne(database, emergencyData, { jurisdiction });
  return row === null ? NOTHING_PREPARED : (row.data as unknown as EmergencyData);
}

/**
 * Keeps what a place has prepared in place of what was kept before; an emergency that runs goes on with the plan that it began with.
 * @throws Problem UNKNOWN_REGION where key people are counted in a region that there is not
 */
export async function saveEmergencyData(database: Queryable, jurisdiction: string, data: EmergencyData): Promise<void> {
  const codes = [...new Set(data.keyPeople.map(({ region }) => region))];
  const known = new Set((await many(database, regionCodes, { jurisdiction, codes })).map(({ code }) => code));
  for (const [i, { region }] of data.keyPeople.entries()) {
    if (known.has(region)) continue;
    throw new Problem('UNKNOWN_REGION', {
      zh: `keyPeople[${i}].region 的值“${region}”不对：${jurisdiction} 没有这个区域。`,
      en: `The value '${region}' at keyPeople[${i}].region is wrong: ${jurisdiction} has no such region.`,
    });
  }
  const { plans, places, keyPeople, duties } = data;
  await exec(database, emergencyDataSave, {
    jurisdiction,
    data: JSON.parse(JSON.stringify({ plans, places, keyPeople, duties })),
  });
}

/** The emergency that runs; null in peace. */
export async function runningEmergency(database: Queryable, jurisdiction: string): Promise<EmergencyRow | null> {
  return maybeOne(database, emergencies, { jurisdiction, running: true, limit: 1 });
}

/** The newest first. */
export function emergenciesOf(database: Queryable, jurisdiction: string, limit: number) {
  return many(database, emergencies, { jurisdiction, running: false, limit });
}

export interface NewEmergency {
  readonly plan: string;
  readonly isDrill: boolean;
  readonly reason: string;
}

/**
 * Switches a place to an emergency.
 * @throws Problem EMERGENCY_REASON, UNKNOWN_EMERGENCY_PLAN, EMERGENCY_RUNS where one runs already
 */
export async function beginEmergency(
  pool: Pool,
  jurisdiction: string,
  { plan: code, isDrill, reason: given }: NewEmergency,
): Promise<EmergencyRow> {
  const reason = given.trim();
  if (reason === '' || reason.length > MOST_LETTERS) {
    throw new Problem('EMERGENCY_REASON', {
      zh: `请写明缘由（1 到 ${MOST_LETTERS} 个字，现有 ${reason.length} 个）。`,
      en: `Say why, in 1 to ${MOST_LETTERS} letters; there are ${reason.length}.`,
    });
  }
  const plan = (await emergencyDataOf(pool, jurisdiction)).plans.find((known) => known.code === code);
  if (!plan) {
    throw new Problem('UNKNOWN_EMERGENCY_PLAN', {
      zh: `没有代码为“${code.slice(0, 40)}”的预案。`,
      en: `There is no emergency plan with the code '${code.slice(0, 40)}'.`,
    });
  }
  const begun = await maybeOne(pool, emergencyBegin, {
    jurisdiction,
    planCode: plan.code,
    planZh: plan.name.zh,
    planEn: plan.name.en,
    layers: [...plan.layers],
    isDrill,
    reason,
  });
  const running = await runningEmergency(pool, jurisdiction);
  if (begun && running) return running;
  throw new Problem('EMERGENCY_RUNS', {
    zh: `急时已经启动（${running?.planZh ?? ''}），先结束再启动别的。`,
    en: `An emergency runs already (${running?.planEn ?? ''}); end it before another begins.`,
  });
}

/**
 * Switches a place back to peace.
 * @param id of the emergency that is meant: one that began meanwhile is not ended
 * @throws Problem EMERGENCY_NOT_RUNNING
 */
export async function endEmergency(pool: Pool, jurisdiction: string, id: string): Promise<void> {
  if (await maybeOne(pool, emergencyEnd, { jurisdiction, id })) return;
  throw new Problem('EMERGENCY_NOT_RUNNING', {
    zh: '这次急时已经结束。',
    en: 'This emergency has ended already.',
  });
}
