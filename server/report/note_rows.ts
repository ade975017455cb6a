import type { LocalName } from '../../geodata/place.ts';
import type { Figure, LocalName as Told } from '../generated/schema.ts';
import { inLanguage } from '../sheets/sheet_input.ts';
import { AWAITED_NAMES, RATE_NAMES, REPORT_WORDS } from './report_words.ts';
import { CASE_PARTS, type ReviewReport } from './review_report.ts';

/** What one figure of the report means and where it is from. */
export interface NoteRow {
  readonly name: string;
  readonly figure: Figure;
  readonly definition: string;
  readonly leftOut: string;
}

/** Every kind of figure in the report once, as it stands for the whole area. */
export function noteRows({ language, coverage, cases, minutes }: ReviewReport): NoteRow[] {
  const say = (word: LocalName) => inLanguage(word, language);
  const told = ({ zh, en = null }: Told) => say({ zh, en });
  const within = language === 'zh' ? ` ${minutes} 分钟覆盖` : ` within ${minutes} min`;
  const rows: [string, Figure][] = [];
  for (const { name, total } of coverage) {
    rows.push([`${say(name)}${within}`, total.residents]);
    rows.push([`${say(name)} · ${say(REPORT_WORDS.median)}`, total.medianMinutes]);
  }
  if (cases.total !== null) {
    rows.push([say(REPORT_WORDS.reported), cases.total.reported]);
    for (const part of CASE_PARTS) rows.push([say(RATE_NAMES[part]), cases.total[part]]);
  }
  for (const { awaited, median } of cases.waits)
    rows.push([`${say(AWAITED_NAMES[awaited])} · ${say(REPORT_WORDS.half)}`, median]);
  return rows.map(([name, figure]) => ({
    name,
    figure,
    definition: told(figure.definition),
    leftOut: figure.leftOut.map(({ count, reason }) => `${count.toLocaleString('en')} ${told(reason)}`).join('; '),
  }));
}
