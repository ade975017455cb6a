import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge } from 'prom-client';
import { registry } from './metrics.ts';

/** What is asked at the moment when the figures are read. */
export interface Watched {
  readonly pool: Pool;
  readonly feed: { readonly behindMs: number; readonly failingMs: number };
}

/** Adds the figures of the process, of its connections and of the live feed. Once for each process. */
export function watchProcess({ pool, feed }: Watched): void {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'gezhong_database_connections',
    help: 'Connections to the database, and requests that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waited_for' }, pool.waitingCount);
    },
  });
  new Gauge({
    name: 'gezhong_feed_lag_seconds',
    help: 'How long changes that were announced have not been told to the screens that follow',
    registers,
    collect() {
      this.set(feed.behindMs / 1000);
    },
  });
  new Gauge({
    name: 'gezhong_feed_failing_seconds',
    help: 'For how long reading the change log has failed',
    registers,
    collect() {
      this.set(feed.failingMs / 1000);
    },
  });
}
