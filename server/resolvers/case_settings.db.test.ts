import { afterAll, beforeAll, expect, it } from 'vitest';
import { addWorkingMinutes } from '../../geodata/cases/working_calendar.ts';
import type { CaseDeadline, WaitingCalendar } from '../generated/schema.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';

const CALENDAR = `timeZone knownUntil hours { weekday from to } days { day working name { zh en } source }
  deadlines { kind awaited minutes inWorkingHours soonShare source }`;
const KIND = { code: 'street_light', nameZh: '路灯', nameEn: 'Street light', source: '示例' };

onEachDatabase('settings of cases', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  const calendar = async () =>
    (
      await api.ask<{ jurisdiction: { waitingCalendar: WaitingCalendar } }>(
        `{ jurisdiction(code: "${TINY.code}") { waitingCalendar { ${CALENDAR} } } }`,
      )
    ).jurisdiction.waitingCalendar;
  const mutation = (field: string, type: string, fields: string) =>
    `mutation($input: ${type}!) { answer: ${field}(jurisdiction: "${TINY.code}", ${ARGUMENT[type]}: $input) { ${fields} } }`;
  const saveKind = (input: object) =>
    api.ask<{ answer: Record<string, unknown> }>(
      mutation('saveCaseKind', 'CaseKindInput', 'code parent retired duplicateMetres name { zh }'),
      { input },
    );
  const refusedKind = (input: object) =>
    api.errorsOf(mutation('saveCaseKind', 'CaseKindInput', 'code'), { input: { ...KIND, ...input } });
  const saveDeadline = (input: object) =>
    api.ask<{ answer: WaitingCalendar }>(mutation('saveCaseDeadline', 'CaseDeadlineInput', CALENDAR), { input });
  const saveDay = (input: object) =>
    api.ask<{ answer: WaitingCalendar }>(mutation('saveCalendarDay', 'CalendarDayInput', CALENDAR), { input });
  const settingsLogged = async () => {
    const { rows } = await database.pool.query(
      `select count(*)::int as n from change_log where kind = 'case_settings'`,
    );
    return rows[0].n as number;
  };

  it('take a new kind below another, change it, retire it, and tell every screen', async () => {
    const before = await settingsLogged();
    expect((await saveKind({ ...KIND, parent: 'hazard' })).answer).toEqual({
      code: 'street_light',
      parent: 'hazard',
      retired: false,
      duplicateMetres: null,
      name: { zh: '路灯' },
    });
    const changed = { ...KIND, nameZh: '照明', retired: true, duplicateMetres: 60, duplicateHours: 48 };
    expect((await saveKind(changed)).answer).toMatchObject({
      parent: null,
      retired: true,
      duplicateMetres: 60,
      name: { zh: '照明' },
    });
    expect(await settingsLogged()).toBe(before + 2);
  });

  it('refuse a kind that would make a circle, has a bad code, half a limit, no parent or no name', async () => {
    await saveKind({ ...KIND, code: 'upper' });
    await saveKind({ ...KIND, code: 'middle', parent: 'upper' });
    await saveKind({ ...KIND, code: 'lower', parent: 'middle' });
    const before = await settingsLogged();
    for (const bad of [
      { code: 'upper', parent: 'lower' },
      { code: 'upper', parent: 'upper' },
      { code: 'Upper' },
      { code: '' },
      { code: 'x'.repeat(61) },
      { parent: 'nobody' },
      { nameZh: '  ' },
      { nameEn: 'x'.repeat(101) },
      { source: '' },
      { duplicateMetres: 60 },
      { duplicateMetres: 0, duplicateHours: 1 },
      { duplicateMetres: 60, duplicateHours: 9000 },
    ]) {
      expect(await refusedKind(bad), JSON.stringify(bad)).toEqual(['BAD_CASE_KIND']);
    }
    expect(await settingsLogged()).toBe(before);
    // Under itself by way of two who save at the same moment.
    const both = await Promise.allSettled([
      saveKind({ ...KIND, code: 'upper', parent: 'left' }),
      saveKind({ ...KIND, code: 'left', parent: 'lower' }),
    ]);
    expect(both.some(({ status }) => status === 'rejected')).toBe(true);
  });

  it('let the loop of a kind change only while no case is of it', async () => {
    await saveKind({ ...KIND, code: 'errand', loop: 'case' });
    await saveKind({ ...KIND, code: 'errand', loop: 'order' });
    await api.ask(`mutation { reportCase(jurisdiction: "${TINY.code}",
      report: { kind: "errand", description: "请帮忙" }) { id } }`);
    expect(await refusedKind({ code: 'errand', loop: 'case' })).toEqual(['BAD_CASE_KIND']);
    await saveKind({ ...KIND, code: 'errand', loop: 'order', nameZh: '跑腿' });
  });

  it('set a deadline, change it and take it away', async () => {
    const of = ({ deadlines }: WaitingCalendar): CaseDeadline | undefined =>
      deadlines.find(({ kind, awaited }) => kind === 'dispute' && awaited === 'verification');
    const deadline = { kind: 'dispute', awaited: 'verification', minutes: 240, source: '示例办法' };
    expect(of((await saveDeadline(deadline)).answer)).toMatchObject({ minutes: 240, inWorkingHours: true });
    expect(of((await saveDeadline({ ...deadline, minutes: 60, inWorkingHours: false })).answer)).toMatchObject({
      minutes: 60,
      inWorkingHours: false,
    });
    expect(of((await saveDeadline({ ...deadline, minutes: null })).answer)).toBeUndefined();
    for (const bad of [{ minutes: 0 }, { minutes: 525_601 }, { soonShare: 1 }, { kind: 'nobody' }, { source: ' ' }]) {
      const input = { ...deadline, ...bad };
      const query = mutation('saveCaseDeadline', 'CaseDeadlineInput', 'timeZone');
      expect(await api.errorsOf(query, { input }), JSON.stringify(bad)).toEqual(['BAD_CASE_DEADLINE']);
    }
  });

  it('reckon clocks that run anew where a day becomes a holiday, and again where it is given back', async () => {
    const { answer } = await api.ask<{ answer: { id: string } }>(
      `mutation { answer: reportCase(jurisdiction: "${TINY.code}", report: { kind: "property", description: "电梯" }) { id } }`,
    );
    const due = async () => {
      const { rows } = await database.pool.query(
        `select c.started_at, c.due_at, c.minutes, c.in_working_hours, s.due_at = c.due_at as kept
         from case_clocks c join case_states s using (jurisdiction_code, case_id) where case_id = $1`,
        [answer.id],
      );
      return rows[0] as { started_at: Date; due_at: Date; minutes: number; in_working_hours: boolean; kept: boolean };
    };
    const first = await due();
    expect(first).toMatchObject({ in_working_hours: true, kept: true });
    const dayOf = (moment: Date) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(moment);
    const day = dayOf(first.due_at);
    const holiday = { day, working: false, nameZh: '示例节', nameEn: 'Example Day', source: '示例' };
    const { days, hours, timeZone, knownUntil = null } = (await saveDay(holiday)).answer;
    expect(days).toContainEqual({
      day,
      working: false,
      name: { zh: '示例节', en: 'Example Day' },
      source: '示例',
    });
    const moved = await due();
    expect(moved.kept).toBe(true);
    expect(dayOf(moved.due_at) > day).toBe(true);
    expect(moved.due_at).toEqual(
      addWorkingMinutes(first.started_at, first.minutes, { days, hours, timeZone, knownUntil }),
    );
    await saveDay({ day, working: null });
    expect((await calendar()).days.map((each) => each.day)).not.toContain(day);
    expect((await due()).due_at).toEqual(first.due_at);
    for (const bad of [{ day: '2026-02-30' }, { day: '1.10.2026' }, { day: '1999-01-01' }, { nameZh: '' }]) {
      const query = mutation('saveCalendarDay', 'CalendarDayInput', 'timeZone');
      expect(await api.errorsOf(query, { input: { ...holiday, ...bad } })).toEqual(['BAD_CALENDAR_DAY']);
    }
  });

  it('give what waits without a deadline the one that mends the hole, and tell once it has it', async () => {
    await database.pool.query(`delete from case_deadlines where awaited = 'acceptance'`);
    const { answer } = await api.ask<{ answer: { id: string; dueAt: string | null } }>(
      `mutation { answer: reportCase(jurisdiction: "${TINY.code}", report: { kind: "wish", description: "助听器" }) { id dueAt } }`,
    );
    expect(answer.dueAt).toBeNull();
    const before = await settingsLogged();
    await saveDeadline({ kind: 'wish', awaited: 'acceptance', minutes: 30, inWorkingHours: false, source: '示例办法' });
    const { rows } = await database.pool.query(
      `select extract(epoch from due_at - reported_at)::int as seconds from case_states where case_id = $1`,
      [answer.id],
    );
    expect(rows).toEqual([{ seconds: 1800 }]);
    expect(await settingsLogged()).toBe(before + 2);
  });

  it('keep departments by their codes', async () => {
    const save = mutation('saveDepartment', 'DepartmentInput', 'code name { zh en } retired');
    const input = { code: 'parks-1', nameZh: '园林', nameEn: 'Parks' };
    expect(await api.ask(save, { input })).toEqual({
      answer: { code: 'parks-1', name: { zh: '园林', en: 'Parks' }, retired: false },
    });
    expect(await api.ask(save, { input: { ...input, retired: true } })).toMatchObject({ answer: { retired: true } });
    expect(await api.errorsOf(save, { input: { ...input, code: 'Parks 1' } })).toEqual(['BAD_DEPARTMENT']);
    expect(await api.errorsOf(save, { input: { ...input, nameEn: '' } })).toEqual(['BAD_DEPARTMENT']);
  });
});

const ARGUMENT: Readonly<Record<string, string>> = {
  CaseKindInput: 'kind',
  CaseDeadlineInput: 'deadline',
  CalendarDayInput: 'day',
  DepartmentInput: 'department',
};
