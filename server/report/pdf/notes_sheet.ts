import type { LocalName } from '../../../geodata/place.ts';
import { INK } from '../../sheets/map_style.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { noteRows } from '../note_rows.ts';
import { MARK_NOTE, REPORT_WORDS } from '../report_words.ts';
import type { ReviewReport } from '../review_report.ts';
import { NO_FIGURE, sayMinutes, sayMoment, sayParts, sayShare } from '../say_figures.ts';
import type { ReportPaper } from './report_paper.ts';

/** What every figure means, what it is made of, what is not in it, and whose rule it answers to. */
export function notesSheet(paper: ReportPaper, report: ReviewReport): void {
  const { language, place, moment } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  const colon = language === 'zh' ? '：' : ': ';
  paper.sheet(say(REPORT_WORDS.notes), `${say(REPORT_WORDS.asOf)} ${sayMoment(moment)} · Asia/Shanghai`);
  const small = { size: 2.8, colour: INK.quiet } as const;
  for (const { name, figure, definition, leftOut } of noteRows(report)) {
    const value =
      figure.unit === 'minutes'
        ? sayMinutes(figure.value ?? null, language)
        : figure.unit === 'share'
          ? sayShare(figure.value)
          : NO_FIGURE;
    const parts = figure.unit === 'count' ? figure.numerator.toLocaleString('en') : sayParts(figure);
    paper.need(16);
    const head = `${name}　${value === NO_FIGURE ? parts : `${value}（${parts}）`}${figure.estimated ? ` · ${say(REPORT_WORDS.estimated)}` : ''}`;
    paper.paragraph(head, { size: 3.2, weight: 'bold' });
    paper.paragraph(definition, { size: 2.8 });
    if (leftOut !== '') paper.paragraph(`${say(REPORT_WORDS.leftOut)}${colon}${leftOut}`, small);
    paper.paragraph(`${say(REPORT_WORDS.source)}${colon}${figure.source}`, small);
    paper.use(2.4);
  }
  paper.need(16);
  paper.paragraph(say(REPORT_WORDS.ranking), { size: 3.2, weight: 'bold' });
  paper.paragraph(say(MARK_NOTE), { size: 2.8 });
  paper.use(2.4);
  paper.paragraph(say(REPORT_WORDS.ground), { size: 3.2, weight: 'bold' });
  paper.paragraph(place.attribution, { size: 2.8 });
}
