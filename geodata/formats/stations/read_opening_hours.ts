import { parseOpeningHours } from '../../hours/opening_hours.ts';
import { Problem } from '../../problem.ts';

const TIME_SPAN = /(\d{1,2})[:：点时](\d{2})?分?\s*(?:[-–—~～至到])+\s*(\d{1,2})[:：点时](\d{2})?分?/g;
/** 25 o'clock, minute 60; in OSM's syntax hours may run to 48:00, into the next day, which nobody here means. */
const IMPOSSIBLE = /(2[5-9]|[3-9]\d):|:[6-9]\d/;
const DAYS: readonly (readonly [said: RegExp, osm: string])[] = [
  [/(周|星期)一\s*[-–—~～至到]\s*(周|星期)?五|工作日/, 'Mo-Fr'],
  [/(周|星期)一\s*[-–—~～至到]\s*(周|星期)?六/, 'Mo-Sa'],
  [/周末|双休日/, 'Sa,Su'],
];

/**
 * Opening hours as people write them (`8:00-17:30`, `周一至周五 8:30—11:30，14:00—17:30`, `全天`) in OSM's `opening_hours` syntax;
 * null when they cannot be read.
 */
export function readOpeningHours(text: string): string | null {
  if (isOsmSyntax(text) && !IMPOSSIBLE.test(text)) return text.replace(/(?<!\d)\d:/g, '0$&');
  if (/全天|24\s*小时|昼夜/.test(text)) return '24/7';
  const spans = [...text.matchAll(TIME_SPAN)].map(([, fromHour, fromMinute, toHour, toMinute]) =>
    [clock(fromHour, fromMinute), clock(toHour, toMinute)].join('-'),
  );
  if (spans.length === 0 || spans.some((span) => span.includes('?'))) return null;
  const days = DAYS.filter(([said]) => said.test(text));
  // Several groups of days with hours of their own are beyond this reader; a wrong answer would be worse than none.
  if (days.length > 1) return null;
  return [days[0]?.[1], spans.join(',')].filter(Boolean).join(' ');
}

function isOsmSyntax(text: string): boolean {
  try {
    parseOpeningHours(text);
    return true;
  } catch (cause) {
    if (cause instanceof Problem) return false;
    throw cause;
  }
}

function clock(hour: string | undefined, minute = '00'): string {
  return Number(hour) <= 24 && Number(minute) < 60 ? `${hour?.padStart(2, '0')}:${minute}` : '?';
}
