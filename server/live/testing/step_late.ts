import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { SettingsOfPlaces } from '../../cases/case_settings.ts';
import { takeSteps } from '../../cases/take_steps.ts';
import { inTransaction } from '../../store/in_transaction.ts';

const settings = new SettingsOfPlaces();

/**
 * Pauses a case or has it go on, and commits only after a while: its row of the change log has its number by then, and
 * others that are given later numbers commit before it.
 *
 * @param sequence the case's last event; 1 just after its report.
 * @returns the event's name in the logs that tests compare, once it is durable.
 */
export async function stepLate(
  pool: Pool,
  jurisdiction: string,
  step: { readonly caseId: string; readonly sequence: number },
  lateMs: number,
): Promise<string> {
  const pauses = step.sequence % 2 === 1;
  const actor = { role: 'street', actor: '示例街道值班员', note: pauses ? '等待配件' : null } as const;
  await inTransaction(pool, async (client) => {
    await takeSteps(client, settings, jurisdiction, [{ ...step, ...actor, step: pauses ? 'paused' : 'resumed' }]);
    await sleep(lateMs);
  });
  return eventName(step.caseId, step.sequence + 1);
}

export function eventName(caseId: string, sequence: number): string {
  return `${caseId}#${sequence}`;
}
