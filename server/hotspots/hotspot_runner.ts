import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Problem } from '../../geodata/problem.ts';
import { hotspotBeat } from '../generated/queries/hotspot_beat.ts';
import { hotspotClaim } from '../generated/queries/hotspot_claim.ts';
import { hotspotFail } from '../generated/queries/hotspot_fail.ts';
import { hotspotFinish } from '../generated/queries/hotspot_finish.ts';
import { hotspotKeep } from '../generated/queries/hotspot_keep.ts';
import { hotspotRelease } from '../generated/queries/hotspot_release.ts';
import { log } from '../operations/log.ts';
import { inTransaction } from '../store/in_transaction.ts';
import { exec, maybeOne } from '../store/queryable.ts';
import { type ClaimedRun, computeHotspots, type FoundHotspots } from './compute_hotspots.ts';
import { ScanWorkers } from './scan_workers.ts';
import { SIGNIFICANT } from './significant.ts';

export interface HotspotRunnerOptions {
  /** Called after the change log was written to. */
  readonly onChange: () => void;
  /** Seconds without a beat after which a run's server is taken for dead. */
  readonly lostSeconds?: number;
  /** Milliseconds after which it looks for runs whatever happens. */
  readonly lookEveryMs?: number;
}

const LOST_SECONDS = 15;
const LOOK_EVERY_MS = 5_000;
/** How often a run shows that it goes on, and hears that it was cancelled. */
const BEAT_MS = 400;
/** A run that took so many servers down with it is not tried again. */
const MOST_ATTEMPTS = 3;

/**
 * Does the runs that were asked for, one at a time, in threads of their own. Any number of servers may have one each on one
 * database: a run is claimed by one of them, and by another where that one was not heard of for a while.
 */
export class HotspotRunner {
  readonly #pool: Pool;
  readonly #options: Required<HotspotRunnerOptions>;
  /** Names this server among those on the database. */
  readonly #runner = randomUUID();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | null = null;
  #wokenWhileLooking = false;
  #present: { readonly run: ClaimedRun; readonly workers: ScanWorkers } | null = null;
  #closed = false;

  constructor(pool: Pool, options: HotspotRunnerOptions) {
    this.#pool = pool;
    this.#options = { lostSeconds: LOST_SECONDS, lookEveryMs: LOOK_EVERY_MS, ...options };
  }

  /** Begins to look for runs; from then on it looks by itself too. */
  wake(): void {
    this.#wokenWhileLooking = true;
    if (!this.#looking) this.#sleep(0);
  }

  /** Ends the run that goes on, which another server or the next start takes up again. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#present?.workers.close();
    await this.#looking;
  }

  #sleep(milliseconds: number): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#wokenWhileLooking = false;
      this.#looking = this.#runAll().then(() => {
        this.#looking = null;
        this.#sleep(this.#wokenWhileLooking ? 0 : this.#options.lookEveryMs);
      });
    }, milliseconds);
    this.#timer.unref();
  }

  async #runAll(): Promise<void> {
    try {
      while (!this.#closed) {
        const { lostSeconds } = this.#options;
        const run = await maybeOne(this.#pool, hotspotClaim, { runner: this.#runner, lostSeconds });
        if (run === null) return;
        this.#options.onChange();
        await this.#run(run);
        this.#options.onChange();
      }
    } catch (error) {
      if (!this.#closed)
        log.error({ zh: '热点分析出错，稍后重试。', en: 'Looking for hotspots failed; trying again.' }, { error });
    }
  }

  async #run(run: ClaimedRun): Promise<void> {
    if (run.attempts > MOST_ATTEMPTS) return this.#fail(run, GIVEN_UP);
    let progress = 0;
    let told = 0;
    let lost = false;
    const workers = new ScanWorkers((share) => {
      progress = share;
    });
    this.#present = { run, workers };
    const beat = setInterval(async () => {
      try {
        const held = await maybeOne(this.#pool, hotspotBeat, {
          ...this.#keyOf(run),
          progress: Math.min(progress, 0.99),
        });
        if (held !== null) {
          if (Math.floor(10 * progress) > told) this.#options.onChange();
          told = Math.floor(10 * progress);
          return;
        }
        lost = true;
        await workers.close();
      } catch (error) {
        if (!this.#closed)
          log.error({ zh: '热点分析的进度未能记下。', en: 'Progress of a run was not kept.' }, { error });
      }
    }, BEAT_MS);
    try {
      await this.#finish(run, await computeHotspots(this.#pool, run, workers));
    } catch (error) {
      if (lost) return;
      if (this.#closed) await exec(this.#pool, hotspotRelease, this.#keyOf(run));
      else await this.#fail(run, error);
    } finally {
      clearInterval(beat);
      this.#present = null;
      await workers.close();
    }
  }

  /** Nothing is kept where the run was cancelled or taken over in the last moment. */
  async #finish(run: ClaimedRun, { cases, hotspots }: FoundHotspots): Promise<void> {
    await inTransaction(this.#pool, async (client) => {
      if ((await maybeOne(client, hotspotFinish, { ...this.#keyOf(run), cases })) === null) return;
      const { jurisdictionCode: jurisdiction, id } = run;
      const found = JSON.stringify(hotspots);
      await exec(client, hotspotKeep, { jurisdiction, id, found, significant: SIGNIFICANT });
    });
  }

  async #fail(run: ClaimedRun, error: unknown): Promise<void> {
    if (!(error instanceof Problem))
      log.error({ zh: '热点分析失败。', en: 'A run that looks for hotspots failed.' }, { error });
    const { zh, en } = error instanceof Problem ? error : INTERNAL;
    await exec(this.#pool, hotspotFail, { ...this.#keyOf(run), zh, en });
  }

  #keyOf({ jurisdictionCode, id }: ClaimedRun) {
    return { jurisdiction: jurisdictionCode, id, runner: this.#runner };
  }
}

const GIVEN_UP = new Problem('HOTSPOT_RUN_GIVEN_UP', {
  zh: `计算这次分析的服务器 ${MOST_ATTEMPTS} 次中途停止，已放弃。可缩小范围后重新开始。`,
  en: `Servers stopped ${MOST_ATTEMPTS} times while at this run, and it was given up. Start it again with less to look at.`,
});

const INTERNAL = { zh: '计算时出错，详情见服务器日志。', en: 'It failed while computing; the server’s log says why.' };
