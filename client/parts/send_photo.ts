import type { Position } from '../../geodata/place.ts';

/** A photo that the server keeps; its hash goes into a step or report. */
export interface SentPhoto {
  readonly hash: string;
  readonly thumbnailUrl: string;
  /** Where it says that it was taken. */
  readonly position: Position | null;
}

/** Why a photo was refused, in both languages as the server says it. */
export class PhotoRefused extends Error {
  /** The server's code; null where it was not reached or said nothing. */
  readonly code: string | null;
  readonly zh: string | null;
  readonly en: string | null;

  constructor({ code = null, zh = null, en = null }: Said = {}) {
    super(en ?? 'The photo could not be sent');
    this.name = 'PhotoRefused';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}

interface Said {
  readonly code?: string | null;
  readonly zh?: string | null;
  readonly en?: string | null;
}

/**
 * Sends a photo to /photos/{place}.
 *
 * @param place code of the jurisdiction
 * @param signal gives it up
 * @throws PhotoRefused with the server's sentences, or without where the server was not reached
 */
export async function sendPhoto(place: string, file: Blob, signal?: AbortSignal): Promise<SentPhoto> {
  const path = `/photos/${encodeURIComponent(place)}`;
  const response = await fetch(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(signal && { signal }),
  }).catch(() => null);
  const answer: unknown = response && (await response.json().catch(() => null));
  if (response?.ok && isStored(answer)) {
    return { hash: answer.hash, thumbnailUrl: `${path}/${answer.hash}/thumbnail`, position: answer.position ?? null };
  }
  throw new PhotoRefused((answer as Refusal | null)?.errors?.[0]?.extensions);
}

interface Refusal {
  readonly errors?: readonly { readonly extensions?: Said }[];
}

function isStored(answer: unknown): answer is { readonly hash: string; readonly position?: Position | null } {
  return typeof (answer as { readonly hash?: unknown } | null)?.hash === 'string';
}
