import { availableParallelism } from 'node:os';
import type { Cluster } from '../../geodata/hotspots/find_clusters.ts';
import type { GetisOrd, GetisOrdInput } from '../../geodata/hotspots/getis_ord.ts';
import type { ScanInput } from '../../geodata/hotspots/scan_problem.ts';
import {
  type ReplicaTask,
  type ScanCompute,
  type ScanOptions,
  spaceTimeScan,
  type TestedCluster,
} from '../../geodata/hotspots/space_time_scan.ts';
import { WorkerHost } from '../jobs/worker_host.ts';
import type { ScanAnswer, ScanJob } from './scan_worker.ts';

/** Replicas that one thread is handed at a time: enough to be worth it, few enough for progress to be seen. */
const REPLICAS_AT_ONCE = 32;
const MOST_THREADS = 4;
/** How much of the way finding the clusters is. */
const CLUSTERS_SHARE = 0.1;

/** Threads of one run, ended with it. */
export class ScanWorkers {
  readonly #hosts: readonly WorkerHost<ScanJob, ScanAnswer>[];
  readonly #onProgress: (progress: number) => void;
  #closed = false;

  /** @param onProgress is told how much of the work is done, between 0 and 1. */
  constructor(onProgress: (progress: number) => void, threads = Math.min(MOST_THREADS, availableParallelism())) {
    this.#onProgress = onProgress;
    this.#hosts = Array.from({ length: threads }, () => new WorkerHost(new URL('./scan_worker.ts', import.meta.url)));
  }

  /** @throws Error when the threads were ended. */
  async scan(input: ScanInput, options: ScanOptions): Promise<TestedCluster[]> {
    await Promise.all(this.#hosts.map((host) => this.#run(host, { kind: 'input', input })));
    let found = 0;
    let scanned = 0;
    const tell = () =>
      this.#onProgress(CLUSTERS_SHARE * found + (1 - CLUSTERS_SHARE) * Math.min(1, scanned / options.replicas));
    const compute: ScanCompute = {
      clusters: async (most) => {
        const clusters = (await this.#run(this.#idlest(), { kind: 'clusters', most })) as readonly Cluster[];
        found = 1;
        tell();
        return clusters;
      },
      maxima: (task) =>
        this.#shareOut(task, (replicas) => {
          scanned += replicas;
          tell();
        }),
    };
    return spaceTimeScan(options, compute);
  }

  /** @throws Error when the threads were ended. */
  async getisOrd(input: GetisOrdInput): Promise<GetisOrd> {
    return (await this.#run(this.#idlest(), { kind: 'getis_ord', input })) as GetisOrd;
  }

  /** Ends the threads at once; whatever waits for them fails. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#hosts.map((host) => host.close()));
  }

  async #shareOut(task: ReplicaTask, onPart: (replicas: number) => void): Promise<Float64Array> {
    const maxima = new Float64Array(task.count);
    let next = 0;
    const work = async (host: WorkerHost<ScanJob, ScanAnswer>): Promise<void> => {
      while (next < task.count) {
        const begin = next;
        const count = Math.min(REPLICAS_AT_ONCE, task.count - begin);
        next += count;
        const part = await this.#run(host, { kind: 'maxima', task: { ...task, first: task.first + begin, count } });
        maxima.set(part as Float64Array, begin);
        onPart(count);
      }
    };
    await Promise.all(this.#hosts.map(work));
    return maxima;
  }

  /** A host would start a thread again for a job that comes after its end. */
  async #run(host: WorkerHost<ScanJob, ScanAnswer>, job: ScanJob): Promise<ScanAnswer> {
    if (this.#closed) throw new Error('The threads were ended.');
    return host.run(job);
  }

  #idlest(): WorkerHost<ScanJob, ScanAnswer> {
    return this.#hosts.reduce((least, host) => (host.load < least.load ? host : least));
  }
}
