import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addCases } from '../generated/queries/add_cases.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, type Queryable } from '../store/queryable.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { eventStream, type StreamMessage } from '../testing/event_stream.ts';
import { onEachDatabase, onRealDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { encodeCursor } from './cursor.ts';
import { listenForChanges } from './listen_for_changes.ts';

interface Batch {
  readonly cursor: string;
  readonly changes: readonly { readonly __typename: string; readonly case?: { readonly id: string } }[];
}
const CHANGES = `subscription($after: Cursor) { changes(jurisdiction: "${TINY.code}", after: $after) {
  cursor changes { __typename ... on CaseChange { case { id step } event { sequence } } ... on StationChange { code }
  ... on ScenarioChange { id scenario { name version } } } } }`;

/** Messages of the changes of the place after a cursor. */
const messages = (api: TestApi, after: string | null, signal: AbortSignal) =>
  eventStream<{ readonly changes: Batch }>(api, CHANGES, { after }, signal);

/** Ids of cases told after a cursor until so many came, over streams that are cut after every few batches. */
async function follow(api: TestApi, after: string, count: number, cutEvery: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor = after;
  while (ids.length < count) {
    const cut = new AbortController();
    let batches = 0;
    for await (const { data } of messages(api, cursor, cut.signal)) {
      ids.push(...data!.changes.changes.flatMap((change) => change.case?.id ?? []));
      cursor = data!.changes.cursor;
      if (ids.length >= count || ++batches >= cutEvery) break;
    }
    cut.abort();
  }
  return ids;
}

async function addCase(database: Queryable): Promise<string> {
  const id = randomUUID();
  await exec(database, addCases, {
    jurisdiction: TINY.code,
    ids: [id],
    kinds: ['hazard'],
    longitudes: [101.001],
    latitudes: [38.001],
    sources: ['platform'],
    descriptions: ['路灯不亮'],
    moments: [new Date()],
    actors: ['示例'],
    keys: [''],
    simulated: false,
  });
  return id;
}

const cursorNow = async (api: TestApi) =>
  (await api.ask<{ jurisdiction: { cursor: string } }>(`{ jurisdiction(code: "${TINY.code}") { cursor } }`))
    .jurisdiction.cursor;

onEachDatabase('the live feed', (database) => {
  let api: TestApi;
  let changes: { close(): void };
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    changes = listenForChanges(database.pool, () => api.app.context.feed.wake());
  });
  afterAll(async () => {
    changes.close();
    await api.app.close();
  });

  it('tells every change once and in order to everybody, also over lines that are cut and resumed', async () => {
    const after = await cursorNow(api);
    const followers = [1, 2, 1000].map((cutEvery) => follow(api, after, 40, cutEvery));
    const written: string[] = [];
    for (let i = 0; i < 40; i++) written.push(await addCase(database.pool));
    for (const told of await Promise.all(followers)) expect(told).toEqual(written);
  });

  it('hears of what somebody else has written, without being woken by hand', async () => {
    const after = await cursorNow(api);
    const told = follow(api, after, 1, 1000);
    await sleep(300);
    const id = await addCase(database.pool);
    expect(await told).toEqual([id]);
  });

  it('greets whoever comes without a cursor with one, and tells from there on', async () => {
    const stop = new AbortController();
    const stream = messages(api, null, stop.signal);
    const { value: greeting } = await stream.next();
    expect((greeting as StreamMessage<{ changes: Batch }>).data!.changes.changes).toEqual([]);
    const id = await addCase(database.pool);
    const { value: next } = await stream.next();
    expect((next as StreamMessage<{ changes: Batch }>).data!.changes.changes).toMatchObject([
      { __typename: 'CaseChange', case: { id } },
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
    const followers = [1, 3, 1000].map((cutEvery) => follow(api, after, writers * each, cutEvery));
    const woken = setInterval(() => api.app.context.feed.wake(), 5);
    const written = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const ids: string[] = [];
        for (let i = 0; i < each; i++) {
          await inTransaction(database.pool, async (client) => {
            ids.push(await addCase(client));
            await sleep((writer * 7 + i * 5) % 23);
          });
        }
        return ids;
      }),
    );
    const told = await Promise.all(followers);
    clearInterval(woken);
    for (const ids of told) {
      expect([...ids].sort()).toEqual(written.flat().sort());
      expect(ids).toEqual(told[0]);
    }
  });
});
