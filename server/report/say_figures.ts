import type { LocalName } from '../../geodata/place.ts';
import type { Figure } from '../generated/schema.ts';
import { inLanguage } from '../sheets/sheet_input.ts';
import { REPORT_WORDS } from './report_words.ts';
import type { Language, ReportGap, ReviewReport } from './review_report.ts';

/** What stands where there is no figure. */
export const NO_FIGURE = '—';

export function sayCount(count: number): string {
  return count.toLocaleString('en');
}

/** 1 decimal, as 72.3%. */
export function sayShare(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_FIGURE : `${(100 * value).toFixed(1)}%`;
}

export function sayParts({ numerator, denominator }: Figure): string {
  return `${sayCount(numerator)} / ${sayCount(denominator)}`;
}

/** A wait or a walk, in the unit that reads best. */
export function sayMinutes(minutes: number | null, language: Language): string {
  if (minutes === null) return NO_FIGURE;
  if (minutes < 120) return language === 'zh' ? `${round(minutes)} 分钟` : `${round(minutes)} min`;
  if (minutes < 2880) return language === 'zh' ? `${round(minutes / 60)} 小时` : `${round(minutes / 60)} h`;
  return language === 'zh' ? `${round(minutes / 1440)} 天` : `${round(minutes / 1440)} days`;
}

function round(value: number): string {
  return value < 10 && !Number.isInteger(value) ? value.toFixed(1) : String(Math.round(value));
}

/** Date and time in China, as 2026-11-23 09:00. */
export function sayMoment(moment: Date): string {
  const format = { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', format).format(moment);
}

export function sayPeople(count: number | null, language: Language): string {
  return count === null ? inLanguage(REPORT_WORDS.hidden, language) : sayCount(count);
}

/** The first names of some, and how many more there are. */
export function sayNames(names: readonly LocalName[], language: Language, most = 2): string {
  const said = names.slice(0, most).map((name) => inLanguage(name, language));
  const rest = names.length - said.length;
  const list = said.join(language === 'zh' ? '、' : ', ');
  if (rest <= 0) return list;
  return language === 'zh' ? `${list}等 ${names.length} 个` : `${list} and ${rest} more`;
}

/** What would close a gap: a gate that is there, else a station that is not. */
export function sayRemedy({ gate, residents }: ReportGap, language: Language): string {
  if (gate === null) return inLanguage(REPORT_WORDS.addStation, language);
  const helped = sayPeople(gate.residents, language);
  const compound = gate.compound && inLanguage(gate.compound, language);
  const all = gate.residents !== null && gate.residents === residents;
  if (language === 'zh') return `开放${compound ?? '一处'}大门，惠及 ${helped} 人${all ? '（全部）' : ''}`;
  return `Open the gate of ${compound ?? 'a compound'}: ${helped} residents${all ? ' (all)' : ''}`;
}

/** What the report found, worst first: sentences that can be read out. */
export function sayFindings(report: ReviewReport): string[] {
  const { language, coverage, parts, cases, minutes } = report;
  const say = (name: LocalName) => inLanguage(name, language);
  const nameOf = new Map(parts.map(({ code, name }) => [code, say(name)]));
  const worst = coverage.toSorted((a, b) => left(b.total.residents) - left(a.total.residents)).slice(0, 3);
  const found = worst
    .filter(({ total }) => left(total.residents) > 0)
    .map(({ name, total: { residents }, parts: byPart }) => {
      const lowest = Object.entries(byPart)
        .filter(([, { residents: each }]) => each.value !== null)
        .sort(([, a], [, b]) => a.residents.value! - b.residents.value!)
        .slice(0, 2)
        .map(([code, each]) => `${nameOf.get(code)} ${sayShare(each.residents.value)}`);
      const [people, share] = [sayCount(left(residents)), sayShare(residents.value)];
      if (language === 'zh') {
        const where = lowest.length === 0 ? '' : `，最低的是${lowest.join('、')}`;
        return `${name.zh}：${people} 名居民在 ${minutes} 分钟内走不到，覆盖 ${share}${where}。`;
      }
      const where = lowest.length === 0 ? '' : `; lowest in ${lowest.join(' and ')}`;
      return `${say(name)}: ${people} residents do not get there within ${minutes} minutes; ${share} do${where}.`;
    });
  const gates = report.gaps.filter(({ gate }) => gate !== null);
  const helped = gates.reduce((sum, { gate }) => sum + (gate?.residents ?? 0), 0);
  if (gates.length > 0) {
    found.push(
      language === 'zh'
        ? `所列盲区中有 ${gates.length} 处开放一道小区大门即可改善，涉及 ${sayCount(helped)} 人次，不用新建。`
        : `Of the gaps listed, ${gates.length} would shrink by opening one gate each, for ${sayCount(helped)} residents, with nothing built.`,
    );
  }
  const { total } = cases;
  if (total !== null && total.reported.numerator > 0) {
    const [reported, closed, overdue] = [
      sayCount(total.reported.numerator),
      sayShare(total.closed.value),
      total.overdue,
    ];
    found.push(
      language === 'zh'
        ? `近 30 天上报 ${reported} 件，办结 ${closed}；有时限的 ${sayCount(overdue.denominator)} 件中超期 ${sayCount(overdue.numerator)} 件（${sayShare(overdue.value)}）。`
        : `In 30 days ${reported} cases were reported and ${closed} are closed; of ${sayCount(overdue.denominator)} with deadlines ${sayCount(overdue.numerator)} missed one (${sayShare(overdue.value)}).`,
    );
  }
  return found;
}

function left({ numerator, denominator }: Figure): number {
  return denominator - numerator;
}
