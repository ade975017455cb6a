import type { Position } from '../../../../geodata/place.ts';

/** A photo that the server keeps; its hash goes into a step or report. */
export interface SentPhoto {
  readonly hash: string;
  readonly thumbnailUrl: string;
  /** Where it says that it was taken. */
  readonly position: Position | null;
}

/** Why a photo was refused, in both languages as the server says it. */
export class PhotoRefused extends Error {
  readonly zh: string | null;
  readonly en: string | null;

  constructor(zh: string | null, en: string | null) {
    super(en ?? 'The photo could not be sent');
    this.name = 'PhotoRefused';
    this.zh = zh;
    this.en = en;
  }
}

/**
 * Sends a photo to /photos/{place}.
 *
 * @param place code of the jurisdiction
 * @throws PhotoRefused with the server's sentences, or without where the server was not reached
 */
export async function sendPhoto(place: string, file: Blob): Promise<SentPhoto> {
  const path = `/photos/${encodeURIComponent(place)}`;
  const response = await fetch(path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  }).catch(() => null);
  const answer: unknown = response && (await response.json().catch(() => null));
  if (response?.ok && isStored(answer)) {
    return { hash: answer.hash, thumbnailUrl: `${path}/${answer.hash}/thumbnail`, position: answer.position ?? null };
  }
  const said = (answer as Refusal | null)?.errors?.[0]?.extensions;
  throw new PhotoRefused(said?.zh ?? null, said?.en ?? null);
}

interface Refusal {
  readonly errors?: readonly { readonly extensions?: { readonly zh?: string; readonly en?: string } }[];
}

function isStored(answer: unknown): answer is { readonly hash: string; readonly position?: Position | null } {
  return typeof (answer as { readonly hash?: unknown } | null)?.hash === 'string';
}
