import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAIN_CASE } from '../cases/new_case.ts';
import { nodeListener } from '../http/node_listener.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { onRealDatabase } from '../testing/on_each_database.ts';
import { TINY, tinyPlace } from '../testing/tiny_place.ts';
import { cursorOf, LogReader, untilTold } from './testing/log_reader.ts';
import { expectToldOnce, storedLog } from './testing/stored_log.ts';

const CASES = 1200;
const STALLED_MS = 500;
/** What is asked for many times over, so that a few hundred cases fill every buffer on the way. */
const LONG = Array.from({ length: 8 }, (_, i) => `long${i}: description`).join(' ');
const DESCRIPTION = '路灯不亮'.repeat(400);
const CASE_BYTES = 8 * DESCRIPTION.length * 3;

onRealDatabase('a reader who takes nothing', (database) => {
  let api: TestApi;
  let url: string;
  const answers = new Set<ServerResponse>();
  const server = createServer();
  beforeAll(async () => {
    api = await startApi(database, tinyPlace);
    const listener = nodeListener((request) => api.app.handle(request), STALLED_MS);
    server.on('request', (incoming, outgoing) => {
      answers.add(outgoing);
      outgoing.once('close', () => answers.delete(outgoing));
      listener(incoming, outgoing);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await api.app.close();
  });

  it('is cut before much lies unsent for him, holds nobody up, and goes on where he was without a gap or a repeat', async () => {
    const after = await cursorOf(url, TINY.code);
    const follow = () => new LogReader({ server: () => url, jurisdiction: TINY.code, after, fields: LONG });
    const [slow, other] = [follow(), follow()];
    for (let i = 0; i < 500 && !(slow.stands && other.stands); i++) await sleep(20);
    slow.rest();
    const reports = Array.from({ length: CASES }, () => ({
      ...PLAIN_CASE,
      kind: 'hazard',
      description: DESCRIPTION,
      position: { longitude: 101.001, latitude: 38.001 },
    }));
    let mostUnsent = 0;
    const watching = setInterval(() => {
      for (const answer of answers) mostUnsent = Math.max(mostUnsent, answer.writableLength);
    }, 5);
    const outcomes = await api.app.context.intake.report(TINY.code, reports);
    expect(outcomes.filter((outcome) => 'problem' in outcome)).toEqual([]);
    const stored = await storedLog(database.pool, TINY.code);
    await untilTold([other], stored.length);
    expectToldOnce(other, stored);
    await untilLines(1);
    clearInterval(watching);
    // A message tells of 200 changes at most, and there is one in the socket and one about to follow.
    expect(mostUnsent).toBeGreaterThan(0);
    expect(mostUnsent).toBeLessThan(2 * 210 * CASE_BYTES);
    expect(slow.log.length).toBeLessThan(CASES);
    slow.wake();
    await untilTold([slow], stored.length);
    expectToldOnce(slow, stored);
    expect(slow.breaks).toBeGreaterThan(0);
    expect(other.breaks).toBe(0);
    for (const each of [slow, other]) each.stop();
  });

  async function untilLines(count: number): Promise<void> {
    for (let i = 0; i < 1000 && answers.size !== count; i++) await sleep(20);
    expect(answers.size).toBe(count);
  }
});
