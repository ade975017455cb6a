import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/api.ts';
import { eventStream, type StreamMessage } from '../testing/event_stream.ts';
import { onEachDatabase, onRealDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { encodeCursor } from './cursor.ts';
import { listenForChanges } from './listen_for_changes.ts';
import { eventName, stepLate } from './testing/step_late.ts';

interface Batch {
  readonly cursor: string;
  readonly changes: readonly {
    readonly __typename: string;
    readonly case?: { readonly id: string };
    readonly event?: { readonly sequence: number };
  }[];
}
const CHANGES = `subscription($after: Cursor) { changes(jurisdiction: "${TINY.code}", after: $after) {
  cursor changes { __typename ... on CaseChange { case { id state } event { sequence } } ... on StationChange { code }
  ... on ScenarioChange { id scenario { name version } } } } }`;

/** Messages of the changes of the place after a cursor. */
const messages = (api: TestApi, after: string | null, signal: AbortSignal) =>
  eventStream<{ readonly changes: Batch }>(api, CHANGES, { after }, signal);

/** Events of cases told after a cursor until so many came, over streams that are cut after every few batches. */
async function follow(api: TestApi, after: string, count: number, cutEvery: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor = after;
  while (ids.length < count) {
    const cut = new AbortController();
    let batches = 0;
    for await (const { data } of messages(api, cursor, cut.signal)) {
      ids.push(
        ...data!.changes.changes.flatMap(({ case: of, event }) => (of ? eventName(of.id, event!.sequence) : [])),
      );
      cursor = data!.changes.cursor;
      if (ids.length >= count || ++batches >= cutEvery) break;
    }
    cut.abort();
  }
  return ids;
}

async function addCase(api: TestApi): Promise<string> {
  const { reportCase } = await api.ask<{ reportCase: { id: string } }>(
    `mutation { reportCase(jurisdiction: "${TINY.code}", report: { kind: "hazard", description: "路灯不亮",
      position: { longitude: 101.001, latitude: 38.001 } }) { id } }`,
  );
  return eventName(reportCase.id, 1);
}

const cursorNow = async (api: TestApi) =>
  (await api.ask<{ jurisdiction: { cursor: string } }>(`{ jurisdiction(code: "${TINY.code}") { cursor } }`))
    .jurisdiction.cursor;

onEachDatabase('the live feed', (database) => {
  let api: TestApi;
  let changes: { close(): void };
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    changes = listenForChanges(database.pool, { onChange: () => api.app.context.feed.wake() });
  });
  afterAll(async () => {
    changes.close();
    await api.app.close();
  });

  it('tells every change once and in order to everybody, also over lines that are cut and resumed', async () => {
    const after = await cursorNow(api);
    const followers = [1, 2, 1000].map((cutEvery) => follow(api, after, 40, cutEvery));
    const written: string[] = [];
    for (let i = 0; i < 40; i++) written.push(await addCase(api));
    for (const told of await Promise.all(followers)) expect(told).toEqual(written);
  });

  it('hears of what somebody else has written, without being woken by hand', async () => {
    const after = await cursorNow(api);
    const told = follow(api, after, 1, 1000);
    await sleep(300);
    const id = await addCase(api);
    expect(await told).toEqual([id]);
  });

  it('greets whoever comes without a cursor with one, and tells from there on', async () => {
    const stop = new AbortController();
    const stream = messages(api, null, stop.signal);
    const { value: greeting } = await stream.next();
    expect((greeting as StreamMessage<{ changes: Batch }>).data!.changes.changes).toEqual([]);
    const id = await addCase(api);
    const { value: next } = await stream.next();
    expect((next as StreamMessage<{ changes: Batch }>).data!.changes.changes).toMatchObject([
      { __typename: 'CaseChange', case: { id: id.split('#')[0] } },
    ]);
    stop.abort();
  });

  it('tells of a station that has changed', async () => {
    const after = await cursorNow(api);
    await database.pool.query("update stations set address = '示例路 1 号' where code = 'ST-1'");
    const stop = new AbortController();
    for await (const { data } of messages(api, after, stop.signal)) {
      expect(data!.changes.changes).toEqual([{ __typename: 'StationChange', code: 'ST-1' }]);
      break;
    }
    stop.abort();
  });

  it('tells of a station that moved once, though one version ended and another began', async () => {
    const { jurisdiction } = await api.ask<{ jurisdiction: { station: { version: string } } }>(
      `{ jurisdiction(code: "${TINY.code}") { station(code: "ST-2") { version } } }`,
    );
    const after = await cursorNow(api);
    await api.ask(
      `mutation($version: ID!) { changeStation(jurisdiction: "${TINY.code}", code: "ST-2", version: $version,
        change: { status: open }) { code } }`,
      jurisdiction.station,
    );
    const stop = new AbortController();
    for await (const { data } of messages(api, after, stop.signal)) {
      expect(data!.changes.changes).toEqual([{ __typename: 'StationChange', code: 'ST-2' }]);
      break;
    }
    stop.abort();
  });

  it('tells of a scenario that was saved, and of one that was deleted', async () => {
    const after = await cursorNow(api);
    const { saveScenario } = await api.ask<{ saveScenario: { id: string } }>(
      `mutation { saveScenario(jurisdiction: "${TINY.code}", scenario: { name: "方案", edits: [] }) { id } }`,
    );
    const { id } = saveScenario;
    const stop = new AbortController();
    const stream = messages(api, after, stop.signal);
    const { value: saved } = await stream.next();
    expect((saved as StreamMessage<{ changes: Batch }>).data!.changes.changes).toEqual([
      { __typename: 'ScenarioChange', id, scenario: { name: '方案', version: 1 } },
    ]);
    await api.ask(`mutation($id: ID!) { deleteScenario(jurisdiction: "${TINY.code}", id: $id, version: 1) }`, { id });
    const { value: deleted } = await stream.next();
    expect((deleted as StreamMessage<{ changes: Batch }>).data!.changes.changes).toEqual([
      { __typename: 'ScenarioChange', id, scenario: null },
    ]);
    stop.abort();
  });

  it('refuses a cursor from the future and one that nobody gave', async () => {
    const codeOf = async (after: string) => {
      const stop = new AbortController();
      for await (const message of messages(api, after, stop.signal)) {
        stop.abort();
        return message.errors?.[0]?.extensions.code;
      }
    };
    expect(await codeOf(encodeCursor({ transaction: 2n ** 40n, position: 1 }))).toBe('CURSOR_FROM_THE_FUTURE');
    expect(await codeOf(encodeCursor({ transaction: 1n, position: 2 ** 40 }))).toBe('CURSOR_FROM_THE_FUTURE');
    expect(await codeOf('garbage')).toBe('BAD_CURSOR');
  });

  it('answers each question on the same changes as it was asked', async () => {
    const asked = (fields: string, skip: boolean) =>
      eventStream<{ readonly changes: { readonly changes: readonly object[] } }>(
        api,
        `subscription($after: Cursor, $skip: Boolean!) { changes(jurisdiction: "${TINY.code}", after: $after) {
          changes { ... on CaseChange { case { id ${fields} } event @skip(if: $skip) { sequence } } } } }`,
        { after, skip },
        stop.signal,
      );
    const stop = new AbortController();
    const after = await cursorNow(api);
    const [id] = (await addCase(api)).split('#');
    const streams = [asked('state', true), asked('state', false), asked('source', true), asked('state', true)];
    const answers = await Promise.all(streams.map(async (stream) => (await stream.next()).value));
    const told = answers.map((answer) => (answer as { data: { changes: { changes: object[] } } }).data.changes.changes);
    expect(told).toEqual([
      [{ case: { id, state: 'reported' } }],
      [{ case: { id, state: 'reported' }, event: { sequence: 1 } }],
      [{ case: { id, source: 'platform' } }],
      [{ case: { id, state: 'reported' } }],
    ]);
    stop.abort();
  });

  it('lets go of whoever leaves', async () => {
    const stop = new AbortController();
    const stream = messages(api, null, stop.signal);
    await stream.next();
    stop.abort();
    expect((await stream.next()).done).toBe(true);
  });
});

onRealDatabase('the live feed beside writers', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
  });
  afterAll(() => api.app.close());

  it('skips nothing that commits late, and repeats nothing, while many write at once', async () => {
    const after = await cursorNow(api);
    const writers = 6;
    const each = 15;
    const ids = await Promise.all(Array.from({ length: writers }, () => addCase(api)));
    const followers = [1, 3, 1000].map((cutEvery) => follow(api, after, writers * each, cutEvery));
    const woken = setInterval(() => api.app.context.feed.wake(), 5);
    const steps = await Promise.all(
      ids.map(async (reported, writer) => {
        const [caseId] = reported.split('#') as [string];
        const names: string[] = [reported];
        for (let sequence = 1; sequence < each; sequence++) {
          const lateMs = (writer * 7 + sequence * 5) % 23;
          names.push(await stepLate(database.pool, TINY.code, { caseId, sequence }, lateMs));
        }
        return names;
      }),
    );
    const told = await Promise.all(followers);
    clearInterval(woken);
    for (const ids of told) {
      expect([...ids].sort()).toEqual(steps.flat().sort());
      expect(ids).toEqual(told[0]);
    }
  });
});
