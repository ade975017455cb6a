import { Problem } from '../../../geodata/problem.ts';
import { BodyTooLarge } from '../../http/body_limit.ts';
import { log } from '../../operations/log.ts';
import { KeyRefused } from '../senders/find_sender.ts';
import { answer, type Format, type Language } from './answer.ts';
import { GeoReportError } from './georeport_error.ts';

const UNFORESEEN = {
  zh: '服务器内部出错，请稍后再试。',
  en: 'Something went wrong inside the server; try again later.',
};

/** Statuses of problems that others raise; the rest are 400, as GeoReport v2 has it. */
const STATUSES: Readonly<Record<string, number>> = {
  IDEMPOTENCY_CONFLICT: 409,
  KIND_REFUSED: 403,
  UNKNOWN_CASE_KIND: 404,
  UNKNOWN_JURISDICTION: 404,
  PHOTO_TOO_LARGE: 413,
  PHOTO_BUSY: 503,
  TOO_BUSY: 503,
};

/** What went wrong, as `errors` in the format that was asked for; of what nobody foresaw no more than that. */
export function errorAnswer(
  error: unknown,
  manner: { readonly format: Format; readonly language: Language },
): Response {
  const status = statusOf(error);
  if (status === 500) log.error({ zh: 'Open311 请求出错。', en: 'An Open311 request failed.' }, { error });
  const sentences = error instanceof Problem ? error : UNFORESEEN;
  const headers = error instanceof GeoReportError ? error.headers : status === 503 ? { 'retry-after': '2' } : {};
  return answer({ ...manner, status }, 'errors', [{ code: status, description: sentences[manner.language] }], headers);
}

function statusOf(error: unknown): number {
  if (error instanceof GeoReportError) return error.status;
  if (error instanceof KeyRefused) return 403;
  if (error instanceof BodyTooLarge) return 413;
  return error instanceof Problem ? (STATUSES[error.code] ?? 400) : 500;
}
