import { parentPort } from 'node:worker_threads';
import { Problem } from '../../../geodata/problem.ts';
import { type MadePhoto, makePhoto } from './make_photo.ts';

/** The thread of one photo: it is asked once and then ended, with whatever the photo did to its memory. */

export type WorkerAnswer =
  | { readonly photo: MadePhoto }
  | { readonly problem: { readonly code: string; readonly zh: string; readonly en: string } };

parentPort!.once('message', async (sent: Uint8Array) => {
  const answer: WorkerAnswer = await makePhoto(sent).then(
    (photo) => ({ photo }),
    (error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return { problem: { code: error.code, zh: error.zh, en: error.en } };
    },
  );
  parentPort!.postMessage(answer);
});
