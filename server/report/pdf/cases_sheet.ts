import type { LocalName } from '../../../geodata/place.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { AWAITED_NAMES, RATE_NAMES, REPORT_WORDS } from '../report_words.ts';
import { type AreaCases, CASE_PARTS, type ReviewReport, type WaitFacts } from '../review_report.ts';
import { sayCount, sayMinutes, sayMoment, sayParts, sayShare } from '../say_figures.ts';
import { drawTable, type TableRow } from './draw_table.ts';
import type { ReportPaper } from './report_paper.ts';

/** Rates of cases by part, each with what it is made of, and how long cases waited against what is allowed. */
export function casesSheet(paper: ReportPaper, { language, parts, partName, cases }: ReviewReport): void {
  const say = (word: LocalName) => inLanguage(word, language);
  paper.sheet(say(REPORT_WORDS.cases), `${sayMoment(cases.from)} — ${sayMoment(cases.to)}`);
  if (cases.total === null) paper.paragraph(say(REPORT_WORDS.notTold), { size: 3.2 });
  const rowOf = (label: string, each: AreaCases, isTotal = false): TableRow => ({
    isTotal,
    cells: [
      label,
      sayCount(each.reported.numerator),
      ...CASE_PARTS.map((part) =>
        each[part].denominator === 0 ? sayShare(null) : `${sayShare(each[part].value)} ${sayParts(each[part])}`,
      ),
    ],
  });
  const rows = parts.flatMap(({ code, name }) => {
    const each = cases.parts[code];
    return each === undefined ? [] : [rowOf(say(name), each)];
  });
  drawTable(
    paper,
    [
      { name: say(partName), width: 2.4, lines: 2 },
      { name: say(REPORT_WORDS.reported), width: 1.2, align: 'right' },
      ...CASE_PARTS.map((part) => ({ name: say(RATE_NAMES[part]), width: 1.8, align: 'right', lines: 2 }) as const),
    ],
    cases.total === null ? rows : [...rows, rowOf(say(REPORT_WORDS.whole), cases.total, true)],
  );
  if (cases.waits.length === 0) return;
  paper.subheading(say(REPORT_WORDS.waits), 20);
  const allowed = ({ deadline }: WaitFacts) =>
    deadline === null
      ? say(REPORT_WORDS.noDeadline)
      : sayMinutes(deadline.minutes, language) + (deadline.inWorkingHours ? say(REPORT_WORDS.workingTime) : '');
  drawTable(
    paper,
    [
      { name: say(REPORT_WORDS.stage), width: 2 },
      { name: say(REPORT_WORDS.half), width: 1.6, align: 'right' },
      { name: say(REPORT_WORDS.p90), width: 1.6, align: 'right' },
      { name: say(REPORT_WORDS.deadline), width: 2.6, align: 'right' },
      { name: say(REPORT_WORDS.ended), width: 2, align: 'right' },
    ],
    cases.waits.map((each) => ({
      cells: [
        say(AWAITED_NAMES[each.awaited]),
        sayMinutes(each.median.value ?? null, language),
        sayMinutes(each.p90.value ?? null, language),
        allowed(each),
        sayParts(each.median),
      ],
    })),
  );
}
