import type { LocalName } from '../../../geodata/place.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { WORDS } from '../../sheets/sheet_words.ts';
import { noteRows } from '../note_rows.ts';
import { AWAITED_NAMES, GRADES, MARK_NOTE, RATE_NAMES, REPORT_WORDS } from '../report_words.ts';
import type { ReviewReport } from '../review_report.ts';
import { sayFindings, sayMoment } from '../say_figures.ts';
import { casesSheet } from './cases_sheet.ts';
import { cover } from './cover.ts';
import { coverageSheets } from './coverage_sheets.ts';
import { gapsSheet } from './gaps_sheet.ts';
import { mapSheet } from './map_sheet.ts';
import { notesSheet } from './notes_sheet.ts';
import { rankingSheet } from './ranking_sheet.ts';
import { ReportPaper } from './report_paper.ts';
import { summarySheet } from './summary_sheet.ts';

/** The report as a PDF for a meeting: cover, summary, maps, tables, notes. Text is text; the face is embedded. */
export async function reportPdf(report: ReviewReport): Promise<Uint8Array> {
  const { language, area, moment } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  const title = `${say(area.name)} · ${say(REPORT_WORDS.title)}`;
  const paper = await ReportPaper.open(
    language,
    title,
    `${title} · ${sayMoment(moment)}`,
    textsOf(report),
    namesOf(report),
  );
  cover(paper, report);
  summarySheet(paper, report);
  for (const map of report.maps) mapSheet(paper, report, map);
  coverageSheets(paper, report);
  gapsSheet(paper, report);
  casesSheet(paper, report);
  if (report.parts.length > 1) rankingSheet(paper, report);
  notesSheet(paper, report);
  return paper.finish();
}

/** Every character that may be set. */
function textsOf(report: ReviewReport): string {
  const { maps, parts, area, gaps, ...rest } = report;
  const own = [REPORT_WORDS, GRADES, RATE_NAMES, AWAITED_NAMES, MARK_NOTE, WORDS].map((words) => JSON.stringify(words));
  const drawn = maps.map(({ title }) => title);
  const told = gaps.map(({ grids, nearest, gate }) => [grids, nearest, gate]);
  const said = [area.name, parts.map(({ name }) => name), told, drawn, sayFindings(report), noteRows(report), rest];
  return `${own.join('')}${JSON.stringify(said)}分钟小时天名居民处等个开放大门惠及人全部一处次不用新建格中基层治理一张图按真实街道前共圈评≤·版`;
}

/** Names that stand on the maps alone. */
function namesOf({ maps }: ReviewReport): string {
  return JSON.stringify(maps.map(({ ground }) => ground.streets.map(({ name }) => name)));
}
