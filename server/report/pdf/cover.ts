import type { LocalName } from '../../../geodata/place.ts';
import { INK } from '../../sheets/map_style.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { REPORT_WORDS } from '../report_words.ts';
import type { ReviewReport } from '../review_report.ts';
import { sayMoment } from '../say_figures.ts';
import type { ReportPaper } from './report_paper.ts';

/** What it is about, the moment that it tells of, and who may read it. */
export function cover({ page, box }: ReportPaper, report: ReviewReport): void {
  const { language, area, within, place, moment, madeAt, cases, minutes, profile } = report;
  const say = (word: LocalName) => inLanguage(word, language);
  const { doc } = page;
  doc.rect(0, 0, page.width, 6).fill(INK.station);
  const x = box.x + 14;
  const above = within.map(say).join(language === 'zh' ? '　' : ' · ');
  if (above !== '') page.text(above, x, 56, { size: 5, colour: INK.quiet });
  page.text(page.fitted(say(area.name), { size: 17, weight: 'bold' }, box.width - 28), x, 70, {
    size: 17,
    weight: 'bold',
  });
  page.text(say(REPORT_WORDS.title), x, 86, { size: 10, colour: INK.station });
  if (place.demonstration) {
    const style = { size: 3.6, weight: 'bold', colour: INK.grid } as const;
    const wide = page.widthOf(say(REPORT_WORDS.demonstration), style) + 6;
    doc.roundedRect(x, 94, wide, 7, 1).lineWidth(0.3).stroke(INK.grid);
    page.text(say(REPORT_WORDS.demonstration), x + wide / 2, 97.6, { ...style, align: 'centre' });
  }
  const zone = `（${say(REPORT_WORDS.localTime)}）`;
  const local = language === 'zh' ? zone : ` (${say(REPORT_WORDS.localTime)})`;
  const walk =
    language === 'zh'
      ? `${say(profile)}，${minutes} 分钟，按真实街道`
      : `${say(profile)}, ${minutes} minutes, along real streets`;
  const facts: [LocalName, string][] = [
    [REPORT_WORDS.state, sayMoment(moment) + local],
    [REPORT_WORDS.window, `${sayMoment(cases.from)} — ${sayMoment(cases.to)}`],
    [REPORT_WORDS.question, walk],
    [REPORT_WORDS.made, sayMoment(madeAt) + local],
    [REPORT_WORDS.mayRead, say(REPORT_WORDS.readers)],
  ];
  facts.forEach(([label, value], i) => {
    const y = 118 + i * 8.4;
    page.text(say(label), x, y, { size: 3.6, colour: INK.quiet });
    page.text(page.fitted(value, { size: 3.8 }, box.width - 64), x + 36, y, { size: 3.8 });
    doc
      .moveTo(x, y + 4.2)
      .lineTo(x + box.width - 28, y + 4.2)
      .lineWidth(0.15)
      .stroke(INK.line);
  });
  if (report.isPast) page.text(say(REPORT_WORDS.past), x, 164, { size: 3.2, colour: INK.quiet });
  page.text(language === 'zh' ? '格中 · 基层治理一张图' : 'Gezhong', x, page.height - 18, {
    size: 3.6,
    colour: INK.quiet,
  });
}
