import { Worker } from 'node:worker_threads';
import { Problem } from '../../../geodata/problem.ts';
import { PHOTO_LIMITS } from '../photo_limits.ts';
import { damaged, notAPhoto, tooSlow } from '../read/photo_problems.ts';
import { isPhoto, type MediaKind, sniffMedia } from '../read/sniff_media.ts';
import type { MadePhoto } from './make_photo.ts';
import type { WorkerAnswer } from './photo_worker.ts';

const WORKER = new URL('./photo_worker.ts', import.meta.url);

/**
 * Makes photos one after another, each in a thread of its own that is ended after it or when its time is up: memory and time
 * are bounded whatever is sent, and the server answers everybody else meanwhile.
 */
export class PhotoMaker {
  readonly #milliseconds: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(milliseconds: number = PHOTO_LIMITS.milliseconds) {
    this.#milliseconds = milliseconds;
  }

  /** @throws Problem as makePhoto; PHOTO_TOO_SLOW. What is no photo at all is told at once. */
  async make(sent: Uint8Array<ArrayBuffer>): Promise<MadePhoto> {
    const kind = sniffMedia(sent);
    if (!isPhoto(kind)) throw notAPhoto(kind);
    const made = this.#last.then(() => makeInThread(kind, sent, this.#milliseconds));
    this.#last = made.catch(() => {});
    return made;
  }
}

async function makeInThread(kind: MediaKind, sent: Uint8Array<ArrayBuffer>, milliseconds: number): Promise<MadePhoto> {
  const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 128 } });
  const answered = Promise.withResolvers<MadePhoto>();
  const late = setTimeout(() => answered.reject(tooSlow()), milliseconds);
  worker.once('message', (answer: WorkerAnswer) => {
    if ('photo' in answer) answered.resolve(answer.photo);
    else answered.reject(new Problem(answer.problem.code, answer.problem));
  });
  // Out of memory, or a decoder that took its whole thread down.
  worker.once('error', (error) => answered.reject(damaged(kind, error.message.slice(0, 80))));
  worker.once('exit', () => answered.reject(damaged(kind, 'exit')));
  worker.postMessage(sent, [sent.buffer]);
  try {
    return await answered.promise;
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
