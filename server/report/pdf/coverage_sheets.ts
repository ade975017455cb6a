import type { LocalName } from '../../../geodata/place.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { REPORT_WORDS } from '../report_words.ts';
import { type AreaCoverage, notReached, type ReviewReport } from '../review_report.ts';
import { sayCount, sayMinutes, sayMoment, sayParts, sayShare } from '../say_figures.ts';
import { GAP_INK } from './draw_gaps.ts';
import { drawTable, type TableColumn, type TableRow } from './draw_table.ts';
import type { ReportPaper } from './report_paper.ts';

/** Of every category a table: each part by tier, with what the share is made of, and the whole below. */
export function coverageSheets(paper: ReportPaper, report: ReviewReport): void {
  const { language, coverage, parts, partName, minutes } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  const unit = (each: number) => (language === 'zh' ? `${each} 分钟` : `${each} min`);
  paper.sheet(say(REPORT_WORDS.coverage), `GB 50180 · ${sayMoment(report.moment)}`);
  for (const { name, tierMinutes, total, parts: byPart } of coverage) {
    const judged = language === 'zh' ? `按 ${tierMinutes} 分钟圈评` : `judged at ${tierMinutes} min`;
    paper.subheading(`${say(name)} · ${judged}`, 26);
    const columns: TableColumn[] = [
      { name: say(partName), width: 3.4 },
      { name: `${unit(minutes)} · ${say(REPORT_WORDS.residents)}`, width: 2, align: 'left' },
      { name: `${say(REPORT_WORDS.numerator)} / ${say(REPORT_WORDS.denominator)}`, width: 2.8, align: 'right' },
      { name: say(REPORT_WORDS.notReached), width: 1.7, align: 'right' },
      { name: say(REPORT_WORDS.residents60), width: 1.7, align: 'right' },
      ...total.tiers.map((tier): TableColumn => ({ name: unit(tier.minutes), width: 1.4, align: 'right' })),
      { name: say(REPORT_WORDS.median), width: 1.8, align: 'right' },
    ];
    const rowOf = (label: string, each: AreaCoverage, isTotal = false): TableRow => ({
      isTotal,
      cells: [
        label,
        { text: sayShare(each.residents.value), bar: each.residents.value },
        sayParts(each.residents),
        { text: sayCount(notReached(each.residents)), colour: GAP_INK },
        sayShare(each.residents60.value),
        ...each.tiers.map(({ residents }) => sayShare(residents.value)),
        sayMinutes(each.medianMinutes.value ?? null, language),
      ],
    });
    const rows = parts.flatMap(({ code, name: label }) => {
      const each = byPart[code];
      return each === undefined ? [] : [rowOf(say(label), each)];
    });
    drawTable(paper, columns, [...rows, rowOf(say(REPORT_WORDS.whole), total, true)]);
  }
}
