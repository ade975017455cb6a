import type { Bounds } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import type { CaseSource } from '../generated/schema.ts';

/** What somebody says has happened, before anything is checked. */
export interface ReportedCase {
  readonly kind: string;
  readonly position?: { readonly longitude: number; readonly latitude: number } | null | undefined;
  /** Null: the platform itself. */
  readonly source?: CaseSource | null | undefined;
  readonly description: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** A report that can be stored as it is. */
export interface CheckedReport {
  readonly kind: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly source: CaseSource;
  readonly description: string;
  readonly idempotencyKey: string | null;
}

const MAX_DESCRIPTION = 2000;
const MAX_KEY = 200;
// Everything of Unicode's class Cc but tab, line feed and carriage return; and halves of characters.
const UNREADABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * Checks a report against the place it is for. Surrounding white space of the description is dropped.
 *
 * @throws Problem UNKNOWN_CASE_KIND, BAD_DESCRIPTION, OUTSIDE_PLACE or BAD_IDEMPOTENCY_KEY, naming the value.
 */
export function checkReport(
  report: ReportedCase,
  place: { readonly kinds: readonly string[]; readonly bounds: Bounds },
): CheckedReport {
  if (!place.kinds.includes(report.kind)) throw unknownKind(report.kind, place.kinds);
  return {
    kind: report.kind,
    ...checkPosition(report.position ?? null, place.bounds),
    source: report.source ?? 'platform',
    description: checkDescription(report.description),
    idempotencyKey: checkKey(report.idempotencyKey ?? null),
  };
}

/** Whether two reports under one key say the same. */
export function sameReport(a: CheckedReport, b: CheckedReport): boolean {
  return (
    a.kind === b.kind &&
    a.longitude === b.longitude &&
    a.latitude === b.latitude &&
    a.source === b.source &&
    a.description === b.description
  );
}

function checkDescription(text: string): string {
  const trimmed = text.trim();
  // Counted as PostgreSQL counts: in characters, not in halves of them.
  const length = [...trimmed].length;
  if (length === 0 || length > MAX_DESCRIPTION) {
    throw new Problem('BAD_DESCRIPTION', {
      zh: `描述应为 1–${MAX_DESCRIPTION} 个字，现为 ${length} 个字。`,
      en: `The description must have 1–${MAX_DESCRIPTION} characters; it has ${length}.`,
    });
  }
  const unreadable = UNREADABLE.exec(trimmed);
  if (unreadable) {
    const code = `U+${unreadable[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Problem('BAD_DESCRIPTION', {
      zh: `描述中有无法显示的字符 ${code}，请删去后再报。`,
      en: `The description holds ${code}, which cannot be shown; please remove it.`,
    });
  }
  return trimmed;
}

function checkPosition(position: ReportedCase['position'] | null, [west, south, east, north]: Bounds) {
  if (!position) return { longitude: null, latitude: null };
  const { longitude, latitude } = position;
  if (longitude < west || longitude > east || latitude < south || latitude > north) {
    throw new Problem('OUTSIDE_PLACE', {
      zh: `位置（${longitude}, ${latitude}）不在本地范围内：经度 ${west}–${east}，纬度 ${south}–${north}。`,
      en: `The position (${longitude}, ${latitude}) lies outside this place: longitude ${west}–${east}, latitude ${south}–${north}.`,
    });
  }
  return { longitude, latitude };
}

function checkKey(key: string | null): string | null {
  if (key === null) return null;
  if (key.length === 0 || [...key].length > MAX_KEY || UNREADABLE.test(key)) {
    throw new Problem('BAD_IDEMPOTENCY_KEY', {
      zh: `idempotencyKey 应为 1–${MAX_KEY} 个可见字符。`,
      en: `idempotencyKey must have 1–${MAX_KEY} readable characters.`,
    });
  }
  return key;
}

function unknownKind(kind: string, kinds: readonly string[]): Problem {
  return new Problem('UNKNOWN_CASE_KIND', {
    zh: `没有“${kind.slice(0, 60)}”这种事件类别；可用：${kinds.join('、')}。`,
    en: `There is no case kind '${kind.slice(0, 60)}'; there are: ${kinds.join(', ')}.`,
  });
}
