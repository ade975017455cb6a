import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presetLayout } from '../../../../geodata/wall/preset_layouts.ts';
import { saveEmergencyData } from '../../../emergency/emergency_store.ts';
import { DeadlineTeller } from '../../../live/deadline_teller.ts';
import { TINY } from '../../../testing/tiny_place.ts';
import type { HttpBrowser } from './http_browser.ts';
import type { RunningCity } from './running_city.ts';

const PHOTO = readFileSync(join(import.meta.dirname, '../../../photos/testing/noted.jpeg'));
export const WEST = { longitude: 101.001, latitude: 38.001 };

/** Words that nobody is told but those whom they are meant for. */
export const SECRETS = {
  words: '西边的秘密事由',
  address: '西边的秘密门牌',
  note: '处置的秘密备注',
  reporter: '示例秘密报案人',
  phone: '13900001234',
  email: 'secret.reporter@example.org',
} as const;

/** What there is to ask about. */
export interface SeededCity {
  /** Cursor before the first case. */
  readonly before: string;
  readonly cases: { readonly main: string; readonly duplicate: string; readonly merged: string; readonly sent: string };
  readonly photo: string;
  readonly run: string;
  readonly scenario: string;
  readonly senderKey: string;
  readonly wallKey: string;
  /** SHA-256 under which the street network is kept, as an address. */
  readonly network: string;
}

const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id } }`;
const STEP = `mutation($step: CaseStepInput!) { takeCaseStep(jurisdiction: "${TINY.code}", step: $step) { sequence } }`;

/** Reports a case as somebody, in the west. */
export async function reportCase(by: HttpBrowser, report: object = {}): Promise<string> {
  const given = { kind: 'hazard', description: SECRETS.words, position: WEST, ...report };
  return (await by.told<{ reportCase: { id: string } }>(REPORT, { report: given })).reportCase.id;
}

/** Takes a step with a case in a role. */
export async function takeStep(by: HttpBrowser, role: string, id: string, sequence: number, step: object) {
  await by.told(STEP, { step: { case: id, sequence, actor: { role }, ...step } });
}

/** One of everything that a field can tell of, in the west community, made by an administrator as people would make it. */
export async function seedCity({ pool }: RunningCity, by: HttpBrowser): Promise<SeededCity> {
  const inPlace = async <T>(fields: string) =>
    (await by.told<{ jurisdiction: T }>(`{ jurisdiction(code: "${TINY.code}") { ${fields} } }`)).jurisdiction;
  const change = <T>(field: string, type: string, given: object, selected: string) =>
    by.told<T>(`mutation($of: ${type}!) { ${field}(jurisdiction: "${TINY.code}", ${selected} }`, { of: given });
  const { cursor } = await inPlace<{ cursor: string }>('cursor');
  for (const code of ['fire', 'water']) {
    await change(
      'saveDepartment',
      'DepartmentInput',
      { code, nameZh: code, nameEn: code },
      'department: $of) { code }',
    );
  }
  const day = { day: '2027-01-04', working: false, nameZh: '示例假日', nameEn: 'Example', source: '示例' };
  await change('saveCalendarDay', 'CalendarDayInput', day, 'day: $of) { timeZone }');
  for (const awaited of ['acceptance', 'assignment', 'handling', 'reporting_in']) {
    const deadline = { awaited, minutes: 600, inWorkingHours: false, source: '示例' };
    await change('saveCaseDeadline', 'CaseDeadlineInput', deadline, 'deadline: $of) { timeZone }');
  }
  const sent = await by.send('POST', `/photos/${TINY.code}`, PHOTO, { 'content-type': 'image/jpeg' });
  const { hash } = (await sent.json()) as { hash: string };
  const reporter = { name: SECRETS.reporter, phone: SECRETS.phone, email: SECRETS.email };
  const main = await reportCase(by, { address: SECRETS.address, reporter, photos: [hash] });
  const duplicate = await reportCase(by, {});
  const merged = await reportCase(by, {});
  const note = SECRETS.note;
  const step = (id: string, sequence: number, given: object) => takeStep(by, 'administrator', id, sequence, given);
  await step(merged, 1, { step: 'merged', mergedInto: main });
  await step(main, 1, { step: 'accepted', note });
  await step(main, 2, { step: 'whistled', departments: ['fire'] });
  await step(main, 3, { step: 'reported_in', departments: ['fire'], position: WEST, photos: [hash] });
  await step(main, 4, { step: 'call_handled', departments: ['fire'], note });
  await step(main, 5, { step: 'assigned', unit: { kind: 'region', code: '990001001001001' } });
  const paused = await reportCase(by, { kind: 'wish', description: '微心愿' });
  await step(paused, 1, { step: 'paused', note: '稍后' });
  const rated = await reportCase(by, {});
  const life = [
    { step: 'accepted' },
    { step: 'assigned', unit: { kind: 'region', code: '990001001001' } },
    { step: 'handled', note },
    { step: 'verified' },
    { step: 'closed' },
    { step: 'rated', rating: 5 },
  ];
  for (const [i, each] of life.entries()) await step(rated, i + 1, each);
  const sender = {
    code: 'walked',
    way: 'webhook',
    name: '示例系统',
    kinds: ['hazard'],
    validTo: '2030-01-01T00:00:00Z',
  };
  const { saveSender } = await change<{ saveSender: { key: string } }>(
    'saveSender',
    'SenderInput',
    sender,
    'sender: $of) { key }',
  );
  const row = { id: 's1', kind: 'hazard', description: SECRETS.words, position: WEST };
  const answer = await by.send('POST', `/inbox/${TINY.code}`, row, { authorization: `Bearer ${saveSender.key}` });
  const { reports } = (await answer.json()) as { reports: { case: string }[] };
  const wall = { code: 'walked', name: '示例大屏', screenSet: '3x2' };
  const { saveWall } = await change<{ saveWall: { link: string } }>(
    'saveWall',
    'WallInput',
    wall,
    'wall: $of) { link }',
  );
  const { units, parts } = presetLayout(3, 2);
  await change('saveWallLayout', 'WallLayoutInput', { ...units, parts }, 'layout: $of) { screenSet }');
  const edits = [
    { kind: 'close_station', code: 'ST-3' },
    { kind: 'close_station', code: 'ST-GONE' },
  ];
  const { saveScenario } = await change<{ saveScenario: { id: string } }>(
    'saveScenario',
    'ScenarioInput',
    { name: '示例方案', edits },
    'scenario: $of) { id }',
  );
  await changeStation(by);
  const network = (await inPlace<{ streetNetwork: { url: string } }>('streetNetwork { url }')).streetNetwork.url;
  // A clock that ran out, and a run that found something: what takes days and many cases.
  await pool.query(
    `update case_clocks set due_soon_at = now() - interval '2 hours', due_at = now() - interval '1 hour', tell_at = now()
     where jurisdiction_code = $1 and case_id = $2 and stopped_at is null`,
    [TINY.code, duplicate],
  );
  const teller = new DeadlineTeller(pool, { onTold: () => {} });
  await until(async () => (await pool.query("select from change_log where kind = 'deadline'")).rows.length > 0);
  await teller.close();
  const ids = { main, duplicate, merged, sent: reports[0]!.case };
  const wallKey = saveWall.link.split('#')[1]!.replace(/^.*?=/, '');
  const run = await seedRun(by);
  // What a scan finds among so few cases is chance; what is told of a hotspot is not.
  await pool.query(
    `insert into hotspots (jurisdiction_code, run_id, number, region_ids, outline, position, from_at, to_at, cases, expected,
       relative_risk, statistic, p_value, q_value, residents, is_new)
     select $1, $2, 1000, array[id], outline, ST_PointOnSurface(outline), now() - interval '1 day', now(), 5, 1, 5, 9, 0.001, 0.001,
       100, true
     from regions where jurisdiction_code = $1 and code = '990001001001001'`,
    [TINY.code, run],
  );
  await saveEmergencyData(pool, TINY.code, {
    plans: [{ code: 'flood', name: { zh: '防汛', en: 'Flood' }, layers: ['shelters'] }],
    places: [
      { code: 'S1', kind: 'shelter', name: { zh: '示例避难场所', en: null }, position: [101.002, 38.002], people: 300 },
    ],
    keyPeople: [{ kind: { zh: '独居老人', en: 'Living alone' }, region: '990001001', people: 40 }],
    duties: [
      {
        mode: 'peace',
        post: { zh: '值班', en: 'Duty' },
        holder: { zh: '示例中心', en: 'Centre' },
        from: '08:00',
        to: '20:00',
      },
    ],
  });
  // One that has ended, and one that runs.
  const begin = `mutation { beginEmergency(jurisdiction: "${TINY.code}", plan: "flood", isDrill: true, reason: "示例演练") { id } }`;
  const { beginEmergency } = await by.told<{ beginEmergency: { id: string } }>(begin);
  await by.told(`mutation { endEmergency(jurisdiction: "${TINY.code}", id: "${beginEmergency.id}") }`);
  await by.told(begin);
  return {
    before: cursor,
    cases: ids,
    photo: hash,
    run,
    scenario: saveScenario.id,
    senderKey: saveSender.key,
    wallKey,
    network,
  };
}

/** Shuts a station, or opens it again. */
export async function changeStation(by: HttpBrowser): Promise<void> {
  const { jurisdiction } = await by.told<{ jurisdiction: { station: { version: string } } }>(
    `{ jurisdiction(code: "${TINY.code}") { station(code: "ST-3") { version } } }`,
  );
  await by.told(
    `mutation($version: ID!) { changeStation(jurisdiction: "${TINY.code}", code: "ST-3", version: $version,
      change: { position: { longitude: 101.004, latitude: 38.0033 } }) { code } }`,
    { version: jurisdiction.station.version },
  );
}

/** A run that looked for hotspots, once it has ended. */
async function seedRun(by: HttpBrowser): Promise<string> {
  const now = Date.now();
  const window = { from: new Date(now - 3 * 86_400_000), to: new Date(now + 86_400_000) };
  const run = { method: 'scan_poisson', window, level: 3, replicas: 99, maxPeriodShare: 0.5, kinds: ['hazard'] };
  const { startHotspotRun } = await by.told<{ startHotspotRun: { id: string } }>(
    `mutation($run: HotspotRunInput!) { startHotspotRun(jurisdiction: "${TINY.code}", run: $run) { id } }`,
    { run },
  );
  await until(async () => {
    const { jurisdiction } = await by.told<{ jurisdiction: { hotspotRun: { state: string } } }>(
      `query($id: ID!) { jurisdiction(code: "${TINY.code}") { hotspotRun(id: $id) { state } } }`,
      { id: startHotspotRun.id },
    );
    return jurisdiction.hotspotRun.state === 'done';
  });
  return startHotspotRun.id;
}

/** @throws Error where it does not hold within half a minute. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new RangeError(`It does not hold after half a minute: ${holds}`);
}
