import { parentPort } from 'node:worker_threads';
import { Problem } from '../../geodata/problem.ts';
import type { ThreadAnswer } from './run_in_thread.ts';

/** In a thread of `runInThread`: does the one job, and answers with its value or its Problem. */
export function answerOnce<Job, Value>(work: (job: Job) => Value | Promise<Value>): void {
  parentPort!.once('message', async (job: Job) => parentPort!.postMessage(await answerOf(job, work)));
}

async function answerOf<Job, Value>(
  job: Job,
  work: (job: Job) => Value | Promise<Value>,
): Promise<ThreadAnswer<Value>> {
  try {
    return { value: await work(job) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: { code: error.code, zh: error.zh, en: error.en } };
  }
}
