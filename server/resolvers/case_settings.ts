import type { PoolClient } from 'pg';
import { rederiveCases } from '../cases/rederive_cases.ts';
import type { Context } from '../context.ts';
import { calendarDayRemove } from '../generated/queries/calendar_day_remove.ts';
import { calendarDaySave } from '../generated/queries/calendar_day_save.ts';
import { caseDeadlineRemove } from '../generated/queries/case_deadline_remove.ts';
import { caseDeadlineSave } from '../generated/queries/case_deadline_save.ts';
import { caseKindSave } from '../generated/queries/case_kind_save.ts';
import { caseKindUsed } from '../generated/queries/case_kind_used.ts';
import { caseKinds } from '../generated/queries/case_kinds.ts';
import { caseSettingsLock } from '../generated/queries/case_settings_lock.ts';
import { caseSettingsReckoned } from '../generated/queries/case_settings_reckoned.ts';
import { departmentSave } from '../generated/queries/department_save.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import { checkCaseKind } from '../rules/case_kind_settings.ts';
import { checkCalendarDay, checkCaseDeadline, checkDepartment } from '../rules/waiting_settings.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, many, one } from '../store/queryable.ts';
import { departmentOf } from './case_event.ts';
import { jurisdictionOf } from './query.ts';
import { waitingCalendar } from './waiting_calendar.ts';

type SettingsMutations = 'saveCaseKind' | 'saveCaseDeadline' | 'saveCalendarDay' | 'saveDepartment';

/** The tables themselves log that settings changed. */
export const caseSettingsMutations: Required<Pick<MutationResolvers, SettingsMutations>> = {
  async saveCaseKind(_, { jurisdiction, kind }, context) {
    await changing(context, jurisdiction, async (client) => {
      const kinds = await many(client, caseKinds, { jurisdiction });
      const { used } = await one(client, caseKindUsed, { jurisdiction, code: kind.code });
      await exec(client, caseKindSave, { jurisdiction, ...checkCaseKind(kind, kinds, used) });
    });
    return (await context.loaders.kinds.load({ jurisdiction, asOf: null }, kind.code))!;
  },
  async saveCaseDeadline(_, { jurisdiction, deadline }, context) {
    await changing(context, jurisdiction, async (client) => {
      const checked = checkCaseDeadline(deadline, await many(client, caseKinds, { jurisdiction }));
      if (checked.minutes === null) await exec(client, caseDeadlineRemove, { jurisdiction, ...checked });
      else await exec(client, caseDeadlineSave, { jurisdiction, ...checked });
    });
    // What waits without a deadline, because there was a hole, has one from now on.
    if (typeof deadline.minutes === 'number') await reckonAnew(context, jurisdiction);
    return waitingCalendar(context.pool, jurisdiction);
  },
  async saveCalendarDay(_, { jurisdiction, day }, context) {
    const checked = checkCalendarDay(day);
    await changing(context, jurisdiction, async (client) => {
      if (checked.working === null) await exec(client, calendarDayRemove, { jurisdiction, ...checked });
      else await exec(client, calendarDaySave, { jurisdiction, ...checked });
    });
    await reckonAnew(context, jurisdiction);
    return waitingCalendar(context.pool, jurisdiction);
  },
  async saveDepartment(_, { jurisdiction, department }, context) {
    const checked = checkDepartment(department);
    await changing(context, jurisdiction, (client) => exec(client, departmentSave, { jurisdiction, ...checked }));
    return departmentOf(context, jurisdiction, department.code);
  },
};

/** Reckons the clocks of open cases by the settings as they are now, and tells once they stand so. */
async function reckonAnew({ pool, feed }: Context, jurisdiction: string): Promise<void> {
  await rederiveCases(pool, jurisdiction, { onlyOpen: true });
  await one(pool, caseSettingsReckoned, { jurisdiction });
  feed.wake();
}

async function changing(
  context: Context,
  jurisdiction: string,
  change: (client: PoolClient) => Promise<unknown>,
): Promise<void> {
  await jurisdictionOf(context, jurisdiction);
  await inTransaction(context.pool, async (client) => {
    await one(client, caseSettingsLock, { jurisdiction });
    await change(client);
  });
  context.feed.wake();
}
