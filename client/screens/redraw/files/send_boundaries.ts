import type { BoundaryUploadAnswer, BoundaryUploadOptions } from '../../../../geodata/boundaries/boundary_upload.ts';
import { type Refusal, refusalIn, UNREACHABLE } from '../../../access/send.ts';

/** A file was not taken. */
export class BoundariesRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The file of boundaries was not taken: ${refusal.code}`);
    this.name = 'BoundariesRefused';
    this.refusal = refusal;
  }
}

/** Sends a file of boundaries to be read and mended. @throws BoundariesRefused */
export async function sendBoundaries(
  place: string,
  file: File,
  options: BoundaryUploadOptions,
): Promise<BoundaryUploadAnswer> {
  const body = new FormData();
  body.append('file', file);
  body.append('options', JSON.stringify(options));
  const response = await fetch(`/redraws/${encodeURIComponent(place)}/boundaries`, { method: 'POST', body }).catch(
    () => null,
  );
  if (response === null) throw new BoundariesRefused(UNREACHABLE);
  if (!response.ok) throw new BoundariesRefused(await refusalIn(response));
  const answer: BoundaryUploadAnswer | null = await response.json().catch(() => null);
  if (answer === null) throw new BoundariesRefused(UNREACHABLE);
  return answer;
}
