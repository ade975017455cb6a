import { parentPort } from 'node:worker_threads';
import { Problem } from '../../geodata/problem.ts';
import type { JobAnswer, JobRequest } from './worker_host.ts';

/**
 * The other end of WorkerHost: answers every job of this thread with what the function gives.
 * @throws Error outside a worker thread.
 */
export function serveJobs<Job>(answer: (job: Job) => unknown): void {
  if (parentPort === null) throw new Error('Jobs are served in a worker thread only.');
  const port = parentPort;
  port.on('message', ({ id, job }: JobRequest) => port.postMessage(answerOf(id, () => answer(job as Job))));
}

function answerOf(id: number, compute: () => unknown): JobAnswer {
  try {
    return { id, value: compute() };
  } catch (error) {
    const problem = error instanceof Problem ? { code: error.code, zh: error.zh, en: error.en } : null;
    return { id, problem, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
