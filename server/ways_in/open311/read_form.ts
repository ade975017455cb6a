import { readBody } from '../../http/body_limit.ts';
import { GeoReportError, shown } from './georeport_error.ts';
import { Parameters } from './parameters.ts';

export interface ReadForm {
  readonly fields: Parameters;
  /** Bodies of the files named `media`, `media[]` or `photo`. */
  readonly media: readonly Uint8Array<ArrayBuffer>[];
}

/** 4,000 characters of Chinese are 36 kB in an address's escapes. */
const FORM_LIMIT = 256 * 1024;
export const MULTIPART_LIMIT = 25 * 1024 * 1024;
const MOST_MEDIA = 6;
const MEDIA = /^(?:media|photo)(?:\[\d*\])?$/;

export function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '');
}

/**
 * The form of a POST: url-encoded as GeoReport v2 has it, or multipart with photos.
 * @throws BodyTooLarge, GeoReportError 400 for what is not UTF-8 or breaks off, 415 for another type
 */
export async function readForm(request: Request): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? '';
  if (isMultipart(request)) return readMultipart(await readBody(request, MULTIPART_LIMIT), type);
  if (/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
    return { fields: readUrlEncoded(await readBody(request, FORM_LIMIT)), media: [] };
  }
  throw new GeoReportError(415, 'BAD_CONTENT_TYPE', {
    zh: `正文应为 application/x-www-form-urlencoded 或 multipart/form-data，收到的是“${shown(type)}”。`,
    en: `The body should be application/x-www-form-urlencoded or multipart/form-data; it was '${shown(type)}'.`,
  });
}

function readUrlEncoded(body: Uint8Array): Parameters {
  return soundParameters(new URLSearchParams(utf8(body)));
}

async function readMultipart(body: Uint8Array<ArrayBuffer>, type: string): Promise<ReadForm> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch((cause: unknown) => {
    throw new GeoReportError(400, 'BAD_FORM', {
      zh: `multipart 正文不完整或有错：${shown((cause as Error).message)}`,
      en: `The multipart body is broken: ${shown((cause as Error).message)}`,
    });
  });
  const fields: [string, string][] = [];
  const files: File[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value]);
    else if (MEDIA.test(name) && value.size > 0) files.push(value);
  }
  if (files.length > MOST_MEDIA) throw tooManyPhotos(files.length);
  const media = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  return { fields: soundParameters(fields), media };
}

/** Bytes that were no UTF-8 have become U+FFFD by now: better refused than stored as question marks. */
function soundParameters(pairs: Iterable<readonly [string, string]>): Parameters {
  const read = [...pairs];
  const broken = read.find(([, value]) => value.includes('\u{FFFD}'));
  if (broken) throw notUtf8(broken[0]);
  return new Parameters(read);
}

function utf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw notUtf8('');
  }
}

function notUtf8(field: string): GeoReportError {
  return new GeoReportError(400, 'NOT_UTF8', {
    zh: `表单${field === '' ? '' : `中的 ${shown(field)} `}不是 UTF-8 编码。`,
    en: `The form${field === '' ? '' : `'s field ${shown(field)}`} is not UTF-8.`,
  });
}

function tooManyPhotos(count: number): GeoReportError {
  return new GeoReportError(400, 'TOO_MANY_PHOTOS', {
    zh: `一次最多 ${MOST_MEDIA} 张照片，收到 ${count} 张。`,
    en: `At most ${MOST_MEDIA} photos can come at once; there were ${count}.`,
  });
}
