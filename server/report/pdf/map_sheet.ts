import { boundsOf } from '../../../geodata/coordinates/bounds.ts';
import { drawBoundaries } from '../../sheets/draw_boundaries.ts';
import { drawGround, ringsOf } from '../../sheets/draw_ground.ts';
import { drawNeighbourNames, drawStreetNames } from '../../sheets/draw_names.ts';
import { LabelPlaces } from '../../sheets/label_places.ts';
import { drawLegend, type LegendItem } from '../../sheets/legend.ts';
import { fitMap } from '../../sheets/map_scale.ts';
import { INK } from '../../sheets/map_style.ts';
import { drawSymbol } from '../../sheets/map_symbols.ts';
import { drawFooter, drawNorth, drawScaleBar, scaleBarWidth } from '../../sheets/page_furniture.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { WORDS } from '../../sheets/sheet_words.ts';
import { REPORT_WORDS } from '../report_words.ts';
import type { ReportGap, ReportMap, ReviewReport } from '../review_report.ts';
import { sayMoment, sayPeople, sayRemedy } from '../say_figures.ts';
import { drawGapNumbers, drawGaps, GAP_INK } from './draw_gaps.ts';
import type { ReportPaper } from './report_paper.ts';

const PANEL = 68;
const FOOTER = 15;

/** One sheet: the map on the left, and on the right what its signs mean and which gaps it shows. */
export function mapSheet(paper: ReportPaper, report: ReviewReport, map: ReportMap): void {
  const { language } = report;
  const say = (word: Parameters<typeof inLanguage>[0]) => inLanguage(word, language);
  const { page } = paper;
  paper.sheet(say(map.title), `≤ ${report.minutes} min · ${sayMoment(report.moment)}`);
  const { x, width } = paper.box;
  const height = paper.room - FOOTER;
  const box = { x, y: paper.y, width: width - PANEL - 5, height };
  const frame = fitMap(boundsOf(ringsOf(map.outline).flat())!, box, 4);
  const places = new LabelPlaces();
  const corner = { x: box.x + 4, y: box.y + box.height - 10 };
  places.take(corner.x + scaleBarWidth(frame.scale) / 2, corner.y + 2, scaleBarWidth(frame.scale), 14);
  const { doc } = page;
  doc.save();
  doc.rect(box.x, box.y, box.width, box.height).clip();
  drawGround(page, frame, map.ground);
  // Under the veil, so that those of other areas step back.
  drawGaps(page, frame, map.gaps);
  drawBoundaries(
    page,
    frame,
    map.outline,
    map.areas.map(({ name, outline }) => ({ name: say(name), outline })),
  );
  const stations = map.stations.map(({ position }) => frame.at(position));
  for (const [sx, sy] of stations) {
    places.take(sx, sy, 3, 3);
    drawSymbol(doc, 'square', sx, sy, 3.2, INK.station);
  }
  drawGapNumbers(page, frame, map.gaps, places);
  drawNeighbourNames(
    page,
    frame,
    map.areas.map(({ name, outline }) => ({ name: say(name), outline })),
    places,
  );
  drawStreetNames(page, frame, map.ground.streets, places, language);
  drawScaleBar(page, corner.x, corner.y, frame.scale, language);
  drawNorth(page, box.x + box.width - 8, box.y + 7.5, language);
  doc.restore();
  doc.rect(box.x, box.y, box.width, box.height).lineWidth(0.35).stroke(INK.text);

  const left = x + width - PANEL;
  const focus = report.coverage.find(({ code }) => code === report.focus);
  const items: LegendItem[] = [
    { drawn: { symbol: 'square' }, name: focus === undefined ? '' : say(focus.name) },
    { drawn: { hatched: GAP_INK }, name: say(REPORT_WORDS.gapNumber) },
    { drawn: 'grid', name: say(REPORT_WORDS.areaBoundary) },
    {
      drawn: 'neighbour',
      name: `${say(report.partName)}${language === 'zh' ? '' : ' '}${say(REPORT_WORDS.partBoundary)}`,
    },
    { drawn: 'water', name: say(WORDS.water) },
    { drawn: 'green', name: say(WORDS.green) },
  ];
  const used = drawLegend(page, { x: left, y: box.y, width: PANEL, height }, say(WORDS.legend), items, 1);
  const shown = map.gaps.filter(({ position }) => {
    const [gx, gy] = frame.at(position);
    return gx > box.x && gx < box.x + box.width && gy > box.y && gy < box.y + box.height;
  });
  listGaps(paper, report, shown, left, box.y + used + 5, box.y + box.height);

  const imprint = {
    reviewNumber: null,
    sources: [{ zh: report.place.attribution, en: report.place.attribution }],
    asOf: sayMoment(report.moment).slice(0, 10),
    madeBy: language === 'zh' ? '格中' : 'Gezhong',
    demonstration: report.place.demonstration,
    draft: false,
  };
  drawFooter(page, { x, y: box.y + height + 3, width, height: FOOTER - 4 }, imprint, language);
}

/** The gaps on the map as a short list, as many as there is room for. */
function listGaps(
  { page }: ReportPaper,
  { language }: ReviewReport,
  gaps: readonly ReportGap[],
  x: number,
  from: number,
  to: number,
): void {
  const bold = { size: 3.4, weight: 'bold' } as const;
  page.text(
    inLanguage(gaps.length === 0 ? REPORT_WORDS.noGaps : REPORT_WORDS.gaps, language),
    x,
    from + 2,
    gaps.length === 0 ? { size: 2.8 } : bold,
  );
  let y = from + 7;
  for (const gap of gaps) {
    const lines = page.wrapped(sayRemedy(gap, language), { size: 2.5 }, PANEL - 8).slice(0, 2);
    if (y + 4 + 3.6 * lines.length > to) return;
    page.text(String(gap.number), x + 5, y + 1.4, { size: 3, weight: 'bold', colour: GAP_INK, align: 'right' });
    const people = sayPeople(gap.residents, language);
    page.text(language === 'zh' ? `${people} 名居民` : `${people} residents`, x + 8, y + 1.4, {
      size: 2.9,
      weight: 'bold',
    });
    for (const [i, line] of lines.entries())
      page.text(line, x + 8, y + 5.2 + i * 3.6, { size: 2.5, colour: INK.quiet });
    y += 6 + 3.6 * lines.length;
  }
}
