import type { LocalName } from '../../../geodata/place.ts';
import { INK } from '../../sheets/map_style.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { RATE_NAMES, REPORT_WORDS } from '../report_words.ts';
import { notReached, type ReviewReport } from '../review_report.ts';
import { NO_FIGURE, sayCount, sayFindings, sayMoment, sayParts, sayShare } from '../say_figures.ts';
import { GAP_INK } from './draw_gaps.ts';
import { drawTable, type TableRow } from './draw_table.ts';
import type { ReportPaper } from './report_paper.ts';

/** The headline figures with what is short and where, on one sheet. */
export function summarySheet(paper: ReportPaper, report: ReviewReport): void {
  const { language, coverage, parts } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  paper.sheet(say(REPORT_WORDS.summary), `${say(report.area.name)} · ${sayMoment(report.moment)}`);
  headline(paper, report);
  sayFindings(report).forEach((sentence, i) => {
    const { x, width } = paper.box;
    paper.page.text(`${i + 1}`, x + 1, paper.y + 3, { size: 4, weight: 'bold', colour: INK.station });
    paper.paragraph(sentence, { size: 3.7 }, width - 8, x + 7);
    paper.use(1.6);
  });
  paper.use(3);
  const nameOf = new Map(parts.map(({ code, name }) => [code, say(name)]));
  const rows = coverage.map(({ code, name, total, parts: byPart }): TableRow => {
    const lowest = Object.entries(byPart)
      .filter(([, { residents }]) => residents.value !== null)
      .sort(([, a], [, b]) => a.residents.value! - b.residents.value!)[0];
    return {
      cells: [
        say(name),
        { text: sayShare(total.residents.value), bar: total.residents.value },
        sayParts(total.residents),
        { text: sayCount(notReached(total.residents)), colour: GAP_INK },
        sayShare(total.residents60.value),
        sayCount(report.gapCounts[code] ?? 0),
        lowest === undefined ? NO_FIGURE : `${nameOf.get(lowest[0])} ${sayShare(lowest[1].residents.value)}`,
      ],
    };
  });
  drawTable(
    paper,
    [
      { name: say(REPORT_WORDS.category), width: 3 },
      { name: say(REPORT_WORDS.covered), width: 2.2 },
      { name: `${say(REPORT_WORDS.numerator)} / ${say(REPORT_WORDS.denominator)}`, width: 3, align: 'right' },
      { name: say(REPORT_WORDS.notReached), width: 1.8, align: 'right' },
      { name: say(REPORT_WORDS.residents60), width: 2, align: 'right' },
      { name: say(REPORT_WORDS.gaps), width: 1.4, align: 'right' },
      { name: `${say(REPORT_WORDS.lowest)} · ${say(report.partName)}`, width: 4 },
    ],
    rows,
  );
}

/** Four numbers that can be read from the other side of a table. */
function headline(paper: ReportPaper, { language, coverage, focus, cases, minutes }: ReviewReport): void {
  const say = (word: LocalName) => inLanguage(word, language);
  const worst = coverage.find(({ code }) => code === focus);
  const numbers: [label: string, value: string, small: string][] = [];
  if (worst !== undefined) {
    const { residents, residents60 } = worst.total;
    const within = language === 'zh' ? `${minutes} 分钟${say(REPORT_WORDS.covered)}` : `within ${minutes} min`;
    numbers.push([`${say(worst.name)} · ${within}`, sayShare(residents.value), sayParts(residents)]);
    numbers.push([
      `${say(worst.name)} · ${say(REPORT_WORDS.notReached)}`,
      sayCount(notReached(residents)),
      `${say(REPORT_WORDS.residents60)} ${sayCount(notReached(residents60))}`,
    ]);
  }
  const { total } = cases;
  if (total !== null) {
    numbers.push([say(RATE_NAMES.closed), sayShare(total.closed.value), sayParts(total.closed)]);
    numbers.push([say(RATE_NAMES.satisfaction), sayShare(total.satisfaction.value), sayParts(total.satisfaction)]);
  }
  const { page, box } = paper;
  const width = (box.width - 4 * (numbers.length - 1)) / Math.max(1, numbers.length);
  numbers.forEach(([label, value, small], i) => {
    const x = box.x + i * (width + 4);
    page.doc.roundedRect(x, paper.y, width, 27, 1.2).fill('#f1f4f8');
    page.text(page.fitted(label, { size: 3 }, width - 8), x + 4, paper.y + 5, { size: 3, colour: INK.quiet });
    page.text(value, x + 4, paper.y + 13.8, { size: 9.5, weight: 'bold', colour: i === 1 ? GAP_INK : INK.text });
    page.text(page.fitted(small, { size: 2.9 }, width - 8), x + 4, paper.y + 22.6, { size: 2.9, colour: INK.quiet });
  });
  paper.use(33);
}
