import { type Transferable, Worker } from 'node:worker_threads';
import { Problem } from '../../geodata/problem.ts';

/** What a thread of one job says in the end. */
export type ThreadAnswer<Value> =
  | { readonly value: Value }
  | { readonly problem: { readonly code: string; readonly zh: string; readonly en: string } };

export interface ThreadLimits {
  readonly milliseconds: number;
  /** Of what JavaScript makes; bytes that were handed over do not count. */
  readonly megabytes: number;
  /** What is thrown when the time is up. */
  readonly tooSlow: () => Problem;
  /** What is thrown when the thread ends without an answer: out of memory, or broken. */
  readonly broken: (said: string) => Problem;
}

/**
 * Runs one job on what a stranger sent, in a thread of its own that is ended after it or when its time is up: memory and time
 * are bounded whatever was sent, and the server answers everybody else meanwhile.
 *
 * @param file a module that calls `answerOnce`
 * @param handedOver what goes to the thread instead of being copied
 * @throws Problem as the job threw it, or one of the limits'
 */
export async function runInThread<Value>(
  file: URL,
  job: unknown,
  handedOver: readonly Transferable[],
  { milliseconds, megabytes, tooSlow, broken }: ThreadLimits,
): Promise<Value> {
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const answered = Promise.withResolvers<Value>();
  const late = setTimeout(() => answered.reject(tooSlow()), milliseconds);
  worker.once('message', (answer: ThreadAnswer<Value>) => {
    if ('value' in answer) answered.resolve(answer.value);
    else answered.reject(new Problem(answer.problem.code, answer.problem));
  });
  worker.once('error', (error) => answered.reject(broken(error.message.slice(0, 80))));
  worker.once('exit', () => answered.reject(broken('exit')));
  worker.postMessage(job, handedOver);
  try {
    return await answered.promise;
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
