import { Problem } from '../../../geodata/problem.ts';
import type { ReachInput } from '../../generated/schema.ts';
import type { Language } from '../review_report.ts';

/** What a report was asked for. */
export interface AskedReport {
  readonly language: Language;
  /** Code of a region; null: the whole place. */
  readonly region: string | null;
  /** Null: now. */
  readonly moment: Date | null;
  readonly minutes: number;
  /** Code of the category that maps show; null: the one that leaves most people out. */
  readonly category: string | null;
  /** How people walk, and at which hour of the week. */
  readonly walk: Omit<ReachInput, 'category'>;
}

/** Milliseconds that a browser's clock may be ahead. */
const AHEAD = 60_000;

/**
 * Reads the address of a report.
 * @throws Problem BAD_LANGUAGE, BAD_MOMENT
 */
export function askedReport(query: URLSearchParams, now: Date): AskedReport {
  const pace = numberOf(query.get('pace'));
  return {
    language: languageOf(query.get('lang')),
    region: query.get('region') || null,
    moment: momentOf(query.get('moment'), now),
    minutes: numberOf(query.get('minutes')) ?? 15,
    category: query.get('category') || null,
    walk: {
      profile: query.get('profile') || 'adult',
      signalSeconds: numberOf(query.get('signals')) ?? 0,
      ...(pace === null ? {} : { metresPerSecond: pace }),
      ...(query.get('hour') ? { moment: query.get('hour') } : {}),
    },
  };
}

/** NaN is left to whoever judges what the number is for. */
function numberOf(given: string | null): number | null {
  return given === null || given === '' ? null : Number(given);
}

function languageOf(given: string | null): Language {
  if (given === null || given === 'zh' || given === 'en') return given ?? 'zh';
  throw new Problem('BAD_LANGUAGE', {
    zh: `报告没有“${given.slice(0, 20)}”语言版本；可选 zh、en。`,
    en: `There is no report in '${given.slice(0, 20)}'; choose zh or en.`,
  });
}

function momentOf(given: string | null, now: Date): Date | null {
  if (given === null || given === '') return null;
  const moment = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(given) || Number.isNaN(moment.getTime())) {
    throw new Problem('BAD_MOMENT', {
      zh: `时刻“${given.slice(0, 40)}”无法识别：应如 2026-11-23T09:00:00+08:00。`,
      en: `The moment '${given.slice(0, 40)}' cannot be read: write it as 2026-11-23T09:00:00+08:00.`,
    });
  }
  if (moment.getTime() <= now.getTime() + AHEAD) return moment;
  throw new Problem('BAD_MOMENT', {
    zh: `时刻 ${given.slice(0, 40)} 还没有到；报告只说已有的情况。`,
    en: `The moment ${given.slice(0, 40)} is yet to come; a report tells of what has been.`,
  });
}
