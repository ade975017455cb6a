import type { LocalName } from '../../../geodata/place.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { REPORT_WORDS } from '../report_words.ts';
import type { ReportGap, ReviewReport } from '../review_report.ts';
import { NO_FIGURE, sayMinutes, sayMoment, sayNames, sayPeople, sayRemedy } from '../say_figures.ts';
import { drawTable, type TableColumn } from './draw_table.ts';
import type { ReportPaper } from './report_paper.ts';

/** The worst gaps: first of the category that the maps show, numbered as on them, then of the others. */
export function gapsSheet(paper: ReportPaper, report: ReviewReport): void {
  const { language, focus, gaps } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  paper.sheet(say(REPORT_WORDS.worst), sayMoment(report.moment));
  if (gaps.length === 0) paper.paragraph(say(REPORT_WORDS.noGaps), { size: 3.4 });
  const categories = report.coverage.toSorted((a, b) => Number(b.code === focus) - Number(a.code === focus));
  for (const { code, name } of categories) {
    const own = gaps.filter(({ category }) => category === code).sort((a, b) => a.number - b.number);
    if (own.length === 0) continue;
    const all = report.gapCounts[code] ?? own.length;
    const of = language === 'zh' ? `前 ${own.length} 处，共 ${all} 处` : `${own.length} of ${all}`;
    paper.subheading(`${say(name)} · ${of}`, 22);
    drawTable(
      paper,
      columnsOf(report),
      own.map((gap) => ({ cells: cellsOf(gap, report) })),
    );
  }
}

function columnsOf({ language }: ReviewReport): TableColumn[] {
  const say = (word: LocalName) => inLanguage(word, language);
  return [
    { name: '#', width: 0.7, align: 'right' },
    { name: say(REPORT_WORDS.residents), width: 1.4, align: 'right' },
    { name: say(REPORT_WORDS.residents60), width: 1.6, align: 'right' },
    { name: say(REPORT_WORDS.where), width: 5, lines: 2 },
    { name: say(REPORT_WORDS.nearest), width: 4, lines: 2 },
    { name: say(REPORT_WORDS.walk), width: 1.7, align: 'right' },
    { name: say(REPORT_WORDS.remedy), width: 5.4, lines: 2 },
  ];
}

function cellsOf(gap: ReportGap, { language }: ReviewReport): string[] {
  const { number, residents, residents60, grids, nearest, medianWalkSeconds } = gap;
  return [
    String(number),
    sayPeople(residents, language),
    sayPeople(residents60, language),
    sayNames(grids, language),
    nearest === null ? NO_FIGURE : inLanguage(nearest, language),
    sayMinutes(medianWalkSeconds === null ? null : medianWalkSeconds / 60, language),
    sayRemedy(gap, language),
  ];
}
