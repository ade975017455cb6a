import { MAX_PHOTOS } from '../../geodata/cases/step_parts.ts';
import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import type { NewCase, NewReporter } from '../cases/new_case.ts';
import { countCharacters, readableText, unreadableIn } from './readable_text.ts';

const MAX_DESCRIPTION = 2000;
const MAX_ADDRESS = 500;
const MAX_SENDER = 100;
const MAX_KEY = 200;
const MAX_REPORTER = { name: 100, phone: 40, email: 200 } as const;
const HASH = /^[0-9a-f]{64}$/;
const EARLIEST = Date.UTC(2000, 0, 1);
/** Clocks of senders may go ahead by so much; what they say is then taken as now. */
const FUTURE_MS = 5 * 60_000;

/**
 * Checks what can be checked without knowing the place, and drops white space around texts. HTML is text like any other: it
 * is kept as it is, and whoever shows it writes it out.
 *
 * @throws Problem BAD_DESCRIPTION, BAD_ADDRESS, BAD_REPORTER, BAD_SENDER, BAD_PHOTOS or BAD_IDEMPOTENCY_KEY, naming the value.
 */
export function checkWords(report: NewCase): NewCase {
  return {
    ...report,
    description: checkDescription(report.description),
    address: optionalText('BAD_ADDRESS', { zh: '地址', en: 'The address' }, report.address, MAX_ADDRESS),
    sender: optionalText('BAD_SENDER', { zh: '来源系统', en: 'The sender' }, report.sender, MAX_SENDER),
    reporter: checkReporter(report.reporter),
    photos: checkPhotos(report.photos),
    idempotencyKey: checkKey(report.idempotencyKey),
  };
}

/** What a report is checked against in its place. */
export interface ReportedPlace {
  readonly kinds: ReadonlyMap<string, { readonly retired: boolean }>;
  readonly bounds: Bounds;
}

/**
 * Checks a report, whose words are right, against the place it is for.
 *
 * @param now by the clock that all reports are measured with
 * @returns the moment of the report: never in the future
 * @throws Problem UNKNOWN_CASE_KIND, OUTSIDE_PLACE or BAD_REPORT_MOMENT, naming the value.
 */
export function checkAgainstPlace(
  { kind, position, reportedAt }: Pick<NewCase, 'kind' | 'position' | 'reportedAt'>,
  { kinds, bounds }: ReportedPlace,
  now: Date,
): Date {
  if (kinds.get(kind)?.retired !== false) throw unknownKind(kind, kinds);
  if (position) checkPosition(position, bounds);
  return checkMoment(reportedAt, now);
}

/** What was said under a key; who said it, and when, is not compared, as the one may be erased and the other be left out. */
export type SaidUnderKey = Pick<
  NewCase,
  'kind' | 'position' | 'address' | 'source' | 'sender' | 'description' | 'photos'
>;

/** Whether two reports under one key say the same. */
export function sameReport(a: SaidUnderKey, b: SaidUnderKey): boolean {
  return (
    a.kind === b.kind &&
    a.position?.longitude === b.position?.longitude &&
    a.position?.latitude === b.position?.latitude &&
    a.address === b.address &&
    a.source === b.source &&
    a.sender === b.sender &&
    a.description === b.description &&
    a.photos.length === b.photos.length &&
    a.photos.every((hash, i) => hash === b.photos[i])
  );
}

/** @throws Problem OUTSIDE_PLACE, also for what is no number. */
export function checkPosition(
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  [west, south, east, north]: Bounds,
): void {
  if (longitude >= west && longitude <= east && latitude >= south && latitude <= north) return;
  throw new Problem('OUTSIDE_PLACE', {
    zh: `位置（${longitude}, ${latitude}）不在本地范围内：经度 ${west}–${east}，纬度 ${south}–${north}。`,
    en: `The position (${longitude}, ${latitude}) lies outside this place: longitude ${west}–${east}, latitude ${south}–${north}.`,
  });
}

function checkMoment(reportedAt: Date | null, now: Date): Date {
  if (reportedAt === null) return now;
  const moment = reportedAt.getTime();
  if (moment >= EARLIEST && moment <= now.getTime() + FUTURE_MS) return moment > now.getTime() ? now : reportedAt;
  const said = Number.isNaN(moment) ? String(reportedAt) : reportedAt.toISOString();
  throw new Problem('BAD_REPORT_MOMENT', {
    zh: `上报时间 ${said} 应在 2000 年之后，且不晚于现在（${now.toISOString()}）5 分钟以上。`,
    en: `The moment of the report, ${said}, must lie after 2000 and not more than 5 minutes after now (${now.toISOString()}).`,
  });
}

function checkDescription(text: string): string {
  const trimmed = readableText('BAD_DESCRIPTION', { zh: '描述', en: 'The description' }, text, MAX_DESCRIPTION);
  if (trimmed !== '') return trimmed;
  throw new Problem('BAD_DESCRIPTION', {
    zh: `描述应为 1–${MAX_DESCRIPTION} 个字，现为 0 个字。`,
    en: `The description must have 1–${MAX_DESCRIPTION} characters; it has 0.`,
  });
}

function optionalText(
  code: string,
  name: { readonly zh: string; readonly en: string },
  text: string | null,
  most: number,
): string | null {
  return text === null ? null : readableText(code, name, text, most) || null;
}

function checkReporter(reporter: NewReporter | null): NewReporter | null {
  if (reporter === null) return null;
  const part = (name: keyof NewReporter, zh: string) =>
    optionalText('BAD_REPORTER', { zh, en: `The reporter's ${name}` }, reporter[name], MAX_REPORTER[name]);
  const checked = {
    name: part('name', '上报人姓名'),
    phone: part('phone', '上报人电话'),
    email: part('email', '上报人邮箱'),
  };
  return checked.name === null && checked.phone === null && checked.email === null ? null : checked;
}

function checkPhotos(photos: readonly string[]): readonly string[] {
  const wrong = photos.find((hash, i) => !HASH.test(hash) || photos.indexOf(hash) !== i);
  if (photos.length <= MAX_PHOTOS && wrong === undefined) return photos;
  throw new Problem('BAD_PHOTOS', {
    zh: `照片应为至多 ${MAX_PHOTOS} 张互不相同的照片的 SHA-256：现有 ${photos.length} 张${wrong === undefined ? '' : `，“${wrong.slice(0, 70)}”不对`}。`,
    en: `Photos are named by SHA-256, at most ${MAX_PHOTOS}, each once: there are ${photos.length}${wrong === undefined ? '' : `, and '${wrong.slice(0, 70)}' is not right`}.`,
  });
}

function checkKey(key: string | null): string | null {
  if (key === null) return null;
  if (key.length > 0 && countCharacters(key, MAX_KEY) <= MAX_KEY && unreadableIn(key) === null) return key;
  throw new Problem('BAD_IDEMPOTENCY_KEY', {
    zh: `idempotencyKey 应为 1–${MAX_KEY} 个可见字符。`,
    en: `idempotencyKey must have 1–${MAX_KEY} readable characters.`,
  });
}

function unknownKind(kind: string, kinds: ReportedPlace['kinds']): Problem {
  const known = [...kinds].filter(([, { retired }]) => !retired).map(([code]) => code);
  return new Problem('UNKNOWN_CASE_KIND', {
    zh: `没有“${kind.slice(0, 60)}”这种事件类别；可用：${known.slice(0, 40).join('、')}。`,
    en: `There is no case kind '${kind.slice(0, 60)}'; there are: ${known.slice(0, 40).join(', ')}.`,
  });
}
