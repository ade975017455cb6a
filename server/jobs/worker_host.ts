import { Worker } from 'node:worker_threads';
import { Problem } from '../../geodata/problem.ts';

export interface JobRequest {
  readonly id: number;
  readonly job: unknown;
}

export type JobAnswer =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly problem: { readonly code: string; readonly zh: string; readonly en: string } | null;
      readonly message: string;
    };

/**
 * Runs jobs one after another in a worker thread, which starts with the first. One that dies fails what it was asked and
 * is started again by the next job.
 */
export class WorkerHost<Job, Answer> {
  readonly #file: URL;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  #worker: Worker | null = null;
  #nextId = 1;

  constructor(file: URL) {
    this.#file = file;
  }

  /** @throws Problem or Error as the job threw it, or Error when the thread ended. */
  run(job: Job): Promise<Answer> {
    this.#worker ??= this.#start();
    const id = this.#nextId++;
    const waiting = Promise.withResolvers<Answer>();
    this.#waiting.set(id, waiting);
    this.#worker.postMessage({ id, job } satisfies JobRequest);
    return waiting.promise;
  }

  /** True until the thread that took earlier jobs has ended: what those left in it is still there. */
  get running(): boolean {
    return this.#worker !== null;
  }

  /** How many jobs wait for their answers. */
  get load(): number {
    return this.#waiting.size;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#file);
    worker.unref();
    worker.on('message', (answer: JobAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', (code) => this.#fail(worker, new Error(`The worker thread ended with ${code}.`)));
    return worker;
  }

  #settle(answer: JobAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('value' in answer) waiting?.resolve(answer.value as Answer);
    else waiting?.reject(answer.problem ? new Problem(answer.problem.code, answer.problem) : new Error(answer.message));
  }

  #fail(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
