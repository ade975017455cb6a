import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseIntake } from './case_intake.ts';
import type { NewCase, ReportOutcome } from './new_case.ts';

const AGAIN_MS = 250;
const PATIENCE_MS = 60_000;

/**
 * Reports for a sender that cannot come again by itself, a file for instance: waits while the intake has no room.
 *
 * @throws Problem TOO_BUSY where that lasts a minute; nothing of these reports is stored then
 */
export async function reportPatiently(
  intake: CaseIntake,
  jurisdiction: string,
  reports: readonly NewCase[],
): Promise<readonly ReportOutcome[]> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    const outcomes = await intake.report(jurisdiction, reports);
    const busy = outcomes.find((outcome) => 'problem' in outcome && outcome.problem.code === 'TOO_BUSY');
    if (busy === undefined || !('problem' in busy)) return outcomes;
    if (performance.now() > giveUpAt) throw busy.problem;
    await sleep(AGAIN_MS);
  }
}
