import type { LocalName } from '../../../geodata/place.ts';
import { INK } from '../../sheets/map_style.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { MARKED_RATES } from '../rank_parts.ts';
import { GRADES, MARK_NOTE, RATE_NAMES, REPORT_WORDS } from '../report_words.ts';
import type { ReviewReport } from '../review_report.ts';
import { NO_FIGURE, sayMoment, sayShare } from '../say_figures.ts';
import { drawTable } from './draw_table.ts';
import type { ReportPaper } from './report_paper.ts';

/** The parts in the order of their marks, with what each mark is the mean of. */
export function rankingSheet(paper: ReportPaper, report: ReviewReport): void {
  const { language, ranking, parts, partName, coverage, cases } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  paper.sheet(say(REPORT_WORDS.ranking), sayMoment(report.moment));
  const names = new Map(parts.map(({ code, name }) => [code, say(name)]));
  drawTable(
    paper,
    [
      { name: say(REPORT_WORDS.rank), width: 1, align: 'right' },
      { name: say(partName), width: 3, lines: 2 },
      { name: say(REPORT_WORDS.grade), width: 1.2 },
      { name: say(REPORT_WORDS.mark), width: 1.8 },
      ...coverage.map(({ name }) => ({ name: say(name), width: 1.7, align: 'right' }) as const),
      ...MARKED_RATES.map(
        (part) =>
          ({
            name: say(part === 'overdue' ? REPORT_WORDS.onTime : RATE_NAMES[part]),
            width: 1.6,
            align: 'right',
          }) as const,
      ),
    ],
    ranking.map(({ code, rank, grade, score }) => ({
      cells: [
        rank === null ? NO_FIGURE : String(rank),
        names.get(code) ?? code,
        grade === null ? NO_FIGURE : say(GRADES[grade]),
        { text: score === null ? NO_FIGURE : (100 * score).toFixed(1), bar: score },
        ...coverage.map(({ parts: byPart }) => sayShare(byPart[code]?.residents.value)),
        ...MARKED_RATES.map((part) => {
          const value = cases.parts[code]?.[part].value ?? null;
          return sayShare(value === null || part !== 'overdue' ? value : 1 - value);
        }),
      ],
    })),
  );
  paper.paragraph(say(MARK_NOTE), { size: 3.1, colour: INK.quiet });
}
