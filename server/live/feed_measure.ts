import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { makeRandom } from '../../geodata/demo/random.ts';
import { CaseDrawer } from '../rules/simulated_case.ts';
import { simulatedPlace } from './simulated_place.ts';
import { reportUntilTaken } from './testing/http_reporter.ts';
import { startKillable } from './testing/killable_server.ts';
import { cursorOf, LogReader, untilTold } from './testing/log_reader.ts';
import { eventName } from './testing/step_late.ts';

export interface FeedMeasure {
  readonly subscribers: number;
  /** Reports that were acknowledged, and how many a second. */
  readonly reports: number;
  readonly perSecond: number;
  /** Milliseconds from the moment that a report is sent to the bytes of its change at a subscriber, of every such pair. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** Milliseconds from sending a report to its acknowledgement. */
  readonly acknowledgedP95Ms: number;
  /** Acknowledged reports that a subscriber was not told of, and those that he was told of again; of all subscribers. */
  readonly lost: number;
  readonly repeated: number;
  /** Seconds of processor time that the server took for each second. */
  readonly serverShare: number;
}

interface FeedAsked {
  readonly jurisdiction: string;
  readonly subscribers: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly seed: number;
}

/**
 * Reports over HTTP at a steady mean rate, at moments of a Poisson process, to one server that many subscribers follow over
 * server-sent events. The server is a process of its own, everybody else is this one.
 *
 * @param databaseUrl of a place that is loaded, with homes and streets.
 */
export async function measureFeed(pool: Pool, databaseUrl: string, asked: FeedAsked): Promise<FeedMeasure> {
  const { jurisdiction, subscribers, seed } = asked;
  const server = await startKillable({ url: databaseUrl });
  const { ground } = await simulatedPlace(pool, jurisdiction);
  const toldAt = new Map<string, number[]>();
  const note = (events: readonly string[]) => {
    const now = performance.now();
    for (const event of events) {
      const moments = toldAt.get(event);
      if (moments) moments.push(now);
      else toldAt.set(event, [now]);
    }
  };
  const after = await cursorOf(server.url, jurisdiction);
  const options = { server: () => server.url, jurisdiction, after, onTold: note };
  const readers = Array.from({ length: subscribers }, () => new LogReader(options));
  try {
    const warmUp = { ...asked, seconds: 2, seed: seed + 1 };
    const warm = await report(server.url, new CaseDrawer(ground, warmUp.seed), warmUp);
    await untilTold(readers, warm.length);
    const [processorBefore, began] = [processorSeconds(server.pid), performance.now()];
    const sent = await report(server.url, new CaseDrawer(ground, seed), asked);
    const took = (performance.now() - began) / 1000;
    const processor = processorSeconds(server.pid) - processorBefore;
    await untilTold(readers, warm.length + sent.length);
    const waits = sent.flatMap(({ id, at }) => (toldAt.get(eventName(id, 1)) ?? []).map((told) => told - at));
    waits.sort((a, b) => a - b);
    const acknowledged = sent.map(({ took }) => took).sort((a, b) => a - b);
    const share = (part: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? Number.NaN;
    return {
      subscribers,
      reports: sent.length,
      perSecond: sent.length / took,
      ...{ p50Ms: share(0.5), p95Ms: share(0.95), p99Ms: share(0.99), mostMs: share(1) },
      acknowledgedP95Ms: acknowledged[Math.floor(acknowledged.length * 0.95)] ?? Number.NaN,
      ...lostAndRepeated(readers, [...warm, ...sent]),
      serverShare: processor / took,
    };
  } finally {
    for (const reader of readers) reader.stop();
    await server.kill();
  }
}

interface Sent {
  readonly id: string;
  /** Milliseconds of this process's clock. */
  readonly at: number;
  readonly took: number;
}

async function report(server: string, drawer: CaseDrawer, { jurisdiction, perSecond, seconds, seed }: FeedAsked) {
  const random = makeRandom(seed);
  const began = performance.now();
  const sent: Promise<Sent>[] = [];
  const draw = () => -Math.log(1 - random.next()) * (1000 / perSecond);
  for (let due = draw(); due < seconds * 1000; due += draw()) {
    const early = began + due - performance.now();
    if (early > 0) await sleep(early);
    const at = performance.now();
    const { kind, position, description } = drawer.draw(random).report;
    const idempotencyKey = `${seed} ${Date.now()} ${sent.length}`;
    const taken = reportUntilTaken(() => server, jurisdiction, { kind, position, description, idempotencyKey });
    sent.push(taken.then((id) => ({ id, at, took: performance.now() - at })));
  }
  return Promise.all(sent);
}

function lostAndRepeated(readers: readonly LogReader[], sent: readonly Sent[]) {
  let [lost, repeated] = [0, 0];
  for (const { log } of readers) {
    const told = new Set(log);
    repeated += log.length - told.size;
    lost += sent.filter(({ id }) => !told.has(eventName(id, 1))).length;
  }
  return { lost, repeated };
}

/** Of a process, as Linux counts them in hundredths (proc(5)); 0 where there is no /proc. */
function processorSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}
