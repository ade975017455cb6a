import { runInThread } from '../../jobs/run_in_thread.ts';
import { PHOTO_LIMITS } from '../photo_limits.ts';
import { damaged, notAPhoto, tooSlow } from '../read/photo_problems.ts';
import { isPhoto, sniffMedia } from '../read/sniff_media.ts';
import type { MadePhoto } from './make_photo.ts';

const WORKER = new URL('./photo_worker.ts', import.meta.url);

/** Makes photos one after another, each in a thread of its own. */
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
    const limits = {
      milliseconds: this.#milliseconds,
      megabytes: 128,
      tooSlow,
      broken: (said: string) => damaged(kind, said),
    };
    const made = this.#last.then(() => runInThread<MadePhoto>(WORKER, sent, [sent.buffer], limits));
    this.#last = made.catch(() => {});
    return made;
  }
}
