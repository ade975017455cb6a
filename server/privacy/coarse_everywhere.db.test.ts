import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPlace } from '../store/load/load_place.ts';
import { graphqlRequest } from '../testing/api.ts';
import { eventTexts } from '../testing/event_texts.ts';
import { onEachDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { Asked, somebody } from './testing/people.ts';

/*
 * Every way by which a place leaves the server. Hotspots, figures and home cells tell of whole regions and of homes, and
 * tiles of the ground: they hold no case's place (the test of tiles below asks for one all the same). Heat has its own test
 * in server/heat/heat_of_scope.db.test.ts. The print page draws what the list and the case answer.
 */
const PLACE = { longitude: 101.001_312_7, latitude: 38.001_287_1 };
const MOVED = { longitude: 101.001_187_3, latitude: 38.001_412_9 };
const REPORT = `mutation($report: CaseReport!) { reportCase(jurisdiction: "${TINY.code}", report: $report) { id position { longitude latitude } } }`;
const STEP = `mutation($step: CaseStepInput!) { takeCaseStep(jurisdiction: "${TINY.code}", step: $step) {
  id position { longitude latitude } events { position { longitude latitude } } } }`;
const FIELDS = `id position { longitude latitude } events { position { longitude latitude } }
  duplicates { metres score case { position { longitude latitude } } } merged { position { longitude latitude } }`;

onEachDatabase('the place of a sensitive case', (database) => {
  let asked: Asked;
  let id: string;
  let before: string;
  const texts = new Map<string, string>();
  const everybodyWhoSees = [
    somebody('administrator'),
    somebody('street'),
    somebody('grid_worker', { region: '990001001001001' }),
    somebody('leader'),
    somebody('department', { department: 'fire' }),
    somebody('wall'),
  ];

  const post = async (query: string, variables: object = {}) => {
    const response = await asked.app.handle(graphqlRequest(query, variables as Record<string, unknown>));
    return response.text();
  };
  const inPlace = (fields: string) => `{ jurisdiction(code: "${TINY.code}") { ${fields} } }`;

  beforeAll(async () => {
    await loadPlace(database.pool, tinyPlace);
    await database.pool.query(`update case_kinds set sensitive = true where code in ('hazard', 'tree', 'snap_report')`);
    await database.pool.query(
      `insert into departments (jurisdiction_code, code, name_zh, name_en) values ($1, 'fire', 'fire', 'fire') on conflict do nothing`,
      [TINY.code],
    );
    asked = new Asked(database).as(somebody('administrator'));
    before = (await asked.ask<{ jurisdiction: { cursor: string } }>(inPlace('cursor'))).jurisdiction.cursor;
    const report = { kind: 'hazard', description: '家中争吵不断', position: PLACE };
    texts.set('the answer to a report', await post(REPORT, { report }));
    const shifted = { longitude: PLACE.longitude + 0.000_1, latitude: PLACE.latitude };
    texts.set('the answer to another beside it', await post(REPORT, { report: { ...report, position: shifted } }));
    const { rows } = await database.pool.query('select case_id from case_states order by reported_at limit 1');
    id = rows[0].case_id;
    const step = (sequence: number, name: string, more: object = {}) =>
      post(STEP, { step: { case: id, sequence, step: name, actor: { role: 'administrator' }, ...more } });
    texts.set('the answer to a step', await step(1, 'accepted', { position: MOVED }));
    texts.set('the answer to an assignment', await step(2, 'assigned', { unit: { kind: 'department', code: 'fire' } }));
    texts.set('a refusal', await step(2, 'closed', { position: MOVED }));
    texts.set('another refusal', await step(3, 'rated', { position: MOVED }));
  });
  afterAll(() => asked.app.close());

  /** Numbers in a text that could be of the place, and are finer than about a hundred metres. */
  const tooFine = (text: string) =>
    [...text.matchAll(/\b(?:101|38)\.\d+/g)]
      .map(([number]) => Number(number))
      .filter((number) =>
        [...Object.values(PLACE), ...Object.values(MOVED)].some((fine) => Math.abs(fine - number) < 0.000_9),
      )
      .filter((number) => Math.abs(number * 1000 - Math.round(number * 1000)) > 1e-6);

  it('is told coarsely by every question, list, file and interchange, and in every answer to what is done with it', async () => {
    for (const who of everybodyWhoSees) {
      asked.as(who);
      texts.set(`${who.name}: case`, await post(inPlace(`case(id: "${id}") { ${FIELDS} }`)));
      texts.set(`${who.name}: list`, await post(inPlace(`cases(filter: {}, first: 50) { nodes { ${FIELDS} } }`)));
      texts.set(`${who.name}: file`, await (await asked.get(`/exports/${TINY.code}/cases.csv?state=all`)).text());
      texts.set(`${who.name}: changes`, await changes());
    }
    asked.as(somebody('administrator'));
    for (const format of ['json', 'xml']) {
      for (const path of ['requests', `requests/${id}`]) {
        const address = `/open311/v2/${path}.${format}?jurisdiction_id=${TINY.code}&extensions=true`;
        texts.set(`open311 ${path}.${format}`, await (await asked.get(address)).text());
      }
    }
    texts.set('audit', await post('{ auditEntries(first: 100) { nodes { action details } } }'));
    const { rows } = await database.pool.query('select audit_log::text as text from audit_log');
    texts.set('audit as it stands', rows.map(({ text }) => text).join('\n'));
    const changeLog = await database.pool.query('select change_log::text as text from change_log');
    texts.set('change log', changeLog.rows.map(({ text }) => text).join('\n'));
    for (const [what, text] of texts) expect([what, tooFine(text)]).toEqual([what, []]);
    // They do tell of it, coarsely: a test of empty answers would be none.
    const telling = [...texts].filter(([, text]) => /\b101\.001\b/.test(text)).map(([what]) => what);
    for (const what of [
      'the answer to a report',
      '示例人员 leader: case',
      '示例人员 leader: file',
      '示例人员 leader: changes',
    ])
      expect(telling).toContain(what);
  });

  it('follows from no distance to another case: of both the distance is told in hundreds of metres', async () => {
    asked.as(somebody('administrator'));
    const { jurisdiction } = await asked.ask<{
      jurisdiction: { cases: { nodes: { duplicates: { metres: number; score: number }[] }[] } };
    }>(inPlace('cases(filter: {}, first: 50) { nodes { duplicates { metres score } } }'));
    const pairs = jurisdiction.cases.nodes.flatMap(({ duplicates }) => duplicates);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { metres, score } of pairs) {
      expect(metres % 100).toBe(0);
      expect((score * 10) % 1).toBeCloseTo(0, 9);
    }
  });

  it('is in no tile of the map', async () => {
    asked.as(somebody('administrator'));
    const { rows } = await database.pool.query('select ground_digest from jurisdictions');
    const address = `/tiles/${TINY.code}/${rows[0].ground_digest}/14/12788/6361.mvt`;
    const tile = async () => Buffer.from(await (await asked.get(address)).arrayBuffer()).toString('base64');
    const first = await tile();
    await database.pool.query('delete from base_map_tiles');
    await database.pool.query(
      'update case_states set position = ST_Translate(position, 0.0001, 0.0001) where position is not null',
    );
    expect(await tile()).toBe(first);
  });

  /** What the change feed tells from before the report on. */
  async function changes(): Promise<string> {
    const query = `subscription($after: Cursor) { changes(jurisdiction: "${TINY.code}", after: $after) {
      changes { __typename ... on CaseChange { case { ${FIELDS} } event { position { longitude latitude } } } } } }`;
    const response = await asked.app.handle(graphqlRequest(query, { after: before }, 'text/event-stream'));
    const stop = new AbortController();
    const told = eventTexts(response, stop.signal);
    const { value: first } = await told.next();
    const { value: second = '' } = await Promise.race([
      told.next() as Promise<{ value?: string }>,
      new Promise<{ value?: string }>((resolve) => setTimeout(() => resolve({}), 300)),
    ]);
    stop.abort();
    return first + second;
  }
});
