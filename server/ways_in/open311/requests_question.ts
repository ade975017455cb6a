import { readW3cDatetime } from '../w3c_datetime.ts';
import { badParameter, GeoReportError } from './georeport_error.ts';
import type { Parameters } from './parameters.ts';

/** Which requests somebody asks for. */
export interface RequestsQuestion {
  /** These alone, whatever else is asked; null: by the rest. */
  readonly ids: readonly string[] | null;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly kinds: readonly string[] | null;
  /** Null: open and closed. */
  readonly closed: boolean | null;
  readonly limit: number;
  readonly offset: number;
}

/** GeoReport v2: 90 days, or 1,000 requests, whichever is smaller. */
const MOST_DAYS = 90;
export const MOST_REQUESTS = 1000;
const MOST_PAGES = 1_000_000;
const DAY_MS = 86_400_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether it can be the number of a request here. */
export function isRequestId(text: string): boolean {
  return UUID.test(text);
}

/**
 * Reads the parameters of GET requests. A span beyond 90 days keeps its last 90; a service_request_id that is none is left out.
 * @param timeZone of the place, for days without a time.
 * @throws GeoReportError 400
 */
export function readRequestsQuestion(parameters: Parameters, timeZone: string, now: Date): RequestsQuestion {
  const ids = parameters.list('service_request_id');
  const limit = parameters.count('page_size', MOST_REQUESTS, MOST_REQUESTS);
  const page = { limit, offset: (parameters.count('page', 1, MOST_PAGES) - 1) * limit };
  if (ids !== null) {
    if (ids.length > MOST_REQUESTS) throw tooMany(ids.length);
    return { ids: ids.filter(isRequestId), from: null, to: null, kinds: null, closed: null, ...page };
  }
  return {
    ids: null,
    ...readSpan(parameters, timeZone, now),
    kinds: parameters.list('service_code'),
    closed: readStatus(parameters),
    ...page,
  };
}

function readSpan(parameters: Parameters, timeZone: string, now: Date): { from: Date; to: Date } {
  const start = readMoment(parameters, 'start_date', timeZone);
  const end = readMoment(parameters, 'end_date', timeZone);
  const from = start?.moment.getTime();
  const last = end && (end.wholeDay ? end.moment.getTime() + DAY_MS - 1 : end.moment.getTime());
  const to = last ?? (from === undefined ? now.getTime() : from + MOST_DAYS * DAY_MS);
  if (from !== undefined && from > to) {
    throw new GeoReportError(400, 'START_AFTER_END', {
      zh: 'start_date 晚于 end_date。',
      en: 'start_date is later than end_date.',
    });
  }
  return { from: new Date(Math.max(from ?? 0, to - MOST_DAYS * DAY_MS)), to: new Date(to) };
}

function readMoment(parameters: Parameters, name: string, timeZone: string) {
  const text = parameters.one(name);
  if (text === null) return null;
  const read = readW3cDatetime(text, timeZone);
  if (read) return read;
  throw badParameter(
    name,
    text,
    ' W3C 日期时间，如 2026-01-31T08:00:00+08:00',
    'a W3C date and time such as 2026-01-31T08:00:00+08:00',
  );
}

function readStatus(parameters: Parameters): boolean | null {
  const statuses = parameters.list('status')?.map((status) => status.toLowerCase()) ?? [];
  const wrong = statuses.find((status) => status !== 'open' && status !== 'closed');
  if (wrong !== undefined) throw badParameter('status', wrong, ' open 或 closed', 'open or closed');
  return new Set(statuses).size === 1 ? statuses[0] === 'closed' : null;
}

function tooMany(count: number): GeoReportError {
  return new GeoReportError(400, 'TOO_MANY_IDS', {
    zh: `一次最多查询 ${MOST_REQUESTS} 个 service_request_id，收到 ${count} 个。`,
    en: `At most ${MOST_REQUESTS} service_request_id can be asked for at once; there were ${count}.`,
  });
}
