import type { CombinedError } from 'urql';
import { SendReportDocument } from '../../../generated/operations.ts';
import type { Line } from '../../../live/graphql_client.ts';
import { PhotoRefused, sendPhoto } from '../../../parts/send_photo.ts';
import { type DraftPhoto, reportOf } from './draft.ts';
import type { WaitingReport } from './kept_reports.ts';
import { isFinal, isFinalForPhoto, type Refusal } from './refusal.ts';

/** Longest that a photo of 10 MB may take on a poor line, and a report without its photos. */
export const PHOTO_MS = 180_000;
const REPORT_MS = 30_000;

export type Attempt =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly photo: DraftPhoto | null }
  /** Not now: the server was not reached, or said that it cannot at the moment. */
  | { readonly kind: 'later'; readonly said: Refusal | null };

/**
 * Tries once to send a report with its photos. Sent any number of times it is one case, for it goes under its key.
 *
 * @param onPhotos told when the server has another photo, so that this is not done again
 */
export async function sendReport(
  { fresh }: Line,
  waiting: WaitingReport,
  onPhotos: (photos: readonly DraftPhoto[]) => Promise<void>,
): Promise<Attempt> {
  let { photos } = waiting.draft;
  for (const photo of photos) {
    if (photo.sent) continue;
    try {
      const sent = await sendPhoto(waiting.place, photo.file, AbortSignal.timeout(PHOTO_MS));
      photos = photos.map((each) => (each.id === photo.id ? { ...each, sent } : each));
      await onPhotos(photos);
    } catch (error) {
      return afterPhoto(error, photo);
    }
  }
  const variables = { place: waiting.place, report: reportOf({ ...waiting.draft, photos }, waiting.key) };
  const result = await within(REPORT_MS, fresh.mutation(SendReportDocument, variables).toPromise());
  if (result?.data) return { kind: 'sent', id: result.data.reportCase.id };
  const refusal = refusalOf(result?.error ?? null);
  // The server forgets after a day a photo that no case names.
  if (refusal?.code === 'UNKNOWN_PHOTO') await onPhotos(photos.map((photo) => ({ ...photo, sent: null })));
  return refusal && isFinal(refusal.code)
    ? { kind: 'refused', refusal, photo: null }
    : { kind: 'later', said: refusal };
}

function afterPhoto(error: unknown, photo: DraftPhoto): Attempt {
  if (!(error instanceof PhotoRefused)) throw error;
  const { code, zh, en } = error;
  if (code === null || zh === null || en === null) return { kind: 'later', said: null };
  const refusal = { code, zh, en };
  return isFinalForPhoto(code) ? { kind: 'refused', refusal, photo } : { kind: 'later', said: refusal };
}

/** What the server said, where it was reached. */
function refusalOf(error: CombinedError | null): Refusal | null {
  const [said] = error?.graphQLErrors ?? [];
  if (!said) return null;
  const { code, zh, en } = said.extensions;
  return { code: String(code), zh: String(zh ?? said.message), en: String(en ?? said.message) };
}

/** The answer, or null where none came in time. */
function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer | null> {
  return Promise.race([answer, new Promise<null>((late) => setTimeout(() => late(null), milliseconds))]);
}
