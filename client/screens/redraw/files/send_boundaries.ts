import type { BoundaryUploadAnswer, BoundaryUploadOptions } from '../../../../geodata/boundaries/boundary_upload.ts';
import type { Refusal } from '../../../access/send.ts';

/** A file was not taken. */
export class BoundariesRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The file of boundaries was not taken: ${refusal.code}`);
    this.name = 'BoundariesRefused';
    this.refusal = refusal;
  }
}

interface Problems {
  readonly errors?: readonly { readonly extensions?: Partial<Record<'code' | 'zh' | 'en', string>> }[];
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
  const answer: unknown = response && (await response.json().catch(() => null));
  if (response?.ok && answer !== null) return answer as BoundaryUploadAnswer;
  const { code, zh = '', en = '' } = (answer as Problems | null)?.errors?.[0]?.extensions ?? {};
  throw new BoundariesRefused({ code: code ?? (response ? 'INTERNAL' : 'UNREACHABLE'), zh, en, waitSeconds: 0 });
}
