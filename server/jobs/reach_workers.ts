import { availableParallelism } from 'node:os';
import type { ReachGround } from './reach_ground.ts';
import type { ReachAnswer, ReachJob, ReachTask } from './reach_worker.ts';
import { WorkerHost } from './worker_host.ts';

/** Grounds that one thread holds ready at a time; their bytes are shared by all. */
const GROUNDS_PER_WORKER = 3;
/** Threads at most: each holds times of its own. */
const MOST_WORKERS = 4;
/** Questions of which it is remembered who answered them last. */
const REMEMBERED = 500;

/** One thread for each core, up to four. */
export function workerCount(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

/**
 * Threads that compute reach. Ground and network lie in memory that all of them share. A question goes to the thread that
 * answered one about the same walkers before, which only repairs what is different now, unless another has much less to do.
 */
export class ReachWorkers {
  readonly #workers: readonly Worker[];
  readonly #lastWorker = new Map<string, Worker>();

  constructor(count = workerCount()) {
    this.#workers = Array.from({ length: count }, () => new Worker());
  }

  /**
   * @param kin what questions that a thread answers faster one after the other have in common.
   * @throws Problem or Error as the task threw it.
   */
  run(ground: ReachGround, kin: string, task: ReachTask): Promise<ReachAnswer> {
    const worker = this.#choose(kin);
    this.#lastWorker.delete(kin);
    this.#lastWorker.set(kin, worker);
    if (this.#lastWorker.size > REMEMBERED) this.#lastWorker.delete(this.#lastWorker.keys().next().value!);
    return worker.run(ground, task);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #choose(kin: string): Worker {
    const idlest = this.#workers.reduce((least, worker) => (worker.load < least.load ? worker : least));
    const last = this.#lastWorker.get(kin);
    return last && last.load <= idlest.load + 1 ? last : idlest;
  }
}

class Worker {
  readonly #host = new WorkerHost<ReachJob, ReachAnswer>(new URL('./reach_worker.ts', import.meta.url));
  /** By key, the last used at the end. */
  #grounds = new Map<string, Promise<unknown>>();

  get load(): number {
    return this.#host.load;
  }

  async run(ground: ReachGround, task: ReachTask): Promise<ReachAnswer> {
    const key = `${ground.networkDigest} ${ground.groundDigest}`;
    await this.#ready(key, ground);
    return this.#host.run({ kind: 'task', key, task });
  }

  close(): Promise<void> {
    return this.#host.close();
  }

  #ready(key: string, ground: ReachGround): Promise<unknown> {
    if (!this.#host.running) this.#grounds.clear();
    const grounds = this.#grounds;
    const known = grounds.get(key);
    grounds.delete(key);
    const dropped = known ? [] : [...grounds.keys()].slice(0, Math.max(0, grounds.size - GROUNDS_PER_WORKER + 1));
    for (const former of dropped) grounds.delete(former);
    const ready = known ?? this.#host.run({ kind: 'ground', key, ground, dropped });
    grounds.set(key, ready);
    if (!known) ready.catch(() => grounds.delete(key));
    return ready;
  }
}
