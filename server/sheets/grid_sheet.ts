import { boundsOf } from '../../geodata/coordinates/bounds.ts';
import type { LocalName } from '../../geodata/place.ts';
import { Problem } from '../../geodata/problem.ts';
import { loadFace } from './chinese_face.ts';
import { isVisible, ringsOf } from './draw_ground.ts';
import { drawMap, isShown, symbolsOf } from './draw_map.ts';
import { drawLegend, type LegendItem } from './legend.ts';
import { fitMap, type MapFrame } from './map_scale.ts';
import type { MapSymbol } from './map_symbols.ts';
import { drawFigures, drawFooter, drawHeader } from './page_furniture.ts';
import { type Box, PAPER, PdfPage } from './pdf_page.ts';
import { type GridSheetInput, inLanguage } from './sheet_input.ts';
import { WORDS } from './sheet_words.ts';

const MARGIN = 12;
const HEADER = 17;
const FOOTER = 14;
const GAP = 4;
/** Of the panel with figures and legend: its height under an upright map, its width beside a lying one. */
const PANEL = { heading: 8, row: 5.4, lying: 60 };
/** Lines of the legend that are there before stations. */
const GROUND_ITEMS = 10;
const ROOM = 8;
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * Draws the map sheet of one grid as a PDF: its boundary over streets, buildings, compounds, water and stations at a round
 * scale, with neighbours, legend, scale bar, north, figures, sources, and the review number 审图号 or a line to write it on.
 * The page lies or stands, whichever shows the grid larger. All is vectors; the face is embedded.
 *
 * @throws Problem `sheet_grid_empty` for an outline without positions
 */
export async function gridSheet(input: GridSheetInput): Promise<Uint8Array> {
  const { language, grid } = input;
  const say = (word: LocalName) => inLanguage(word, language);
  const bounds = boundsOf(ringsOf(grid.outline).flat());
  if (bounds === null) {
    throw new Problem('sheet_grid_empty', {
      zh: `网格 ${grid.code} 没有边界，无法制图。`,
      en: `Grid ${grid.code} has no outline to draw.`,
    });
  }
  const { frame, panel, landscape } = layOut(input, (box) => fitMap(bounds, box, ROOM));
  const path = [...grid.within.map(say), `${say(WORDS.code)} ${grid.code}`].join(' · ');
  const face = await loadFace(...textsOf(input, frame));
  const page = new PdfPage({ paper: input.paper, landscape, title: say(grid.name), language }, face);
  const { imprint } = input;
  const warnings = [imprint.draft ? say(WORDS.draft) : '', imprint.demonstration ? say(WORDS.demonstration) : ''];
  const warning = warnings.filter((each) => each !== '').join(' · ');
  const header = { x: MARGIN, y: MARGIN, width: page.width - 2 * MARGIN, height: HEADER };
  const scale = { label: say(WORDS.scale), value: `1:${frame.scale.toLocaleString('en')}` };
  drawHeader(page, header, say(grid.name), path, scale, warning === '' ? null : warning);
  const symbols = symbolsOf(input);
  drawMap(page, frame, input, symbols);

  const figures = input.figures.map(({ label, value }): [string, string] => [say(label), value]);
  const items = legendItems(input, frame, symbols);
  if (landscape) {
    const used = drawFigures(page, panel, say(WORDS.figures), figures, 1);
    const below = { ...panel, y: panel.y + used + 6, height: panel.height - used - 6 };
    drawLegend(page, below, say(WORDS.legend), items, items.length * 5 > below.height - 6 ? 2 : 1);
  } else {
    const half = (panel.width - 8) / 2;
    drawFigures(page, { ...panel, width: half }, say(WORDS.figures), figures, figures.length > 9 ? 2 : 1);
    drawLegend(page, { ...panel, x: panel.x + half + 8, width: half }, say(WORDS.legend), items, 2);
  }
  const footer = { x: MARGIN, y: page.height - MARGIN - FOOTER + 3, width: page.width - 2 * MARGIN, height: FOOTER };
  drawFooter(page, footer, imprint, language);
  return page.finish();
}

/** Upright or lying: whichever gives the larger scale, and upright when both are the same. */
function layOut({ paper, figures, stations }: GridSheetInput, fitted: (box: Box) => MapFrame) {
  const [short, long] = [PAPER[paper].width, PAPER[paper].height];
  const top = MARGIN + HEADER + GAP;
  const items = GROUND_ITEMS + new Set(stations.map(({ category }) => category)).size;
  const figureRows = figures.length > 9 ? Math.ceil(figures.length / 2) : figures.length;
  const panelHeight = PANEL.heading + PANEL.row * Math.max(figureRows, Math.ceil(items / 2));
  const upright = {
    x: MARGIN,
    y: top,
    width: short - 2 * MARGIN,
    height: long - top - panelHeight - FOOTER - MARGIN - 2 * GAP,
  };
  const lying = {
    x: MARGIN,
    y: top,
    width: long - 2 * MARGIN - PANEL.lying - GAP * 1.5,
    height: short - top - FOOTER - MARGIN - GAP,
  };
  const [standing, resting] = [fitted(upright), fitted(lying)];
  if (resting.scale < standing.scale) {
    const x = lying.x + lying.width + GAP * 1.5;
    return { landscape: true, frame: resting, panel: { x, y: top, width: PANEL.lying, height: lying.height } };
  }
  const y = upright.y + upright.height + GAP + 1;
  return { landscape: false, frame: standing, panel: { x: MARGIN, y, width: upright.width, height: panelHeight } };
}

/** Only what is on the map is in the legend. */
function legendItems(input: GridSheetInput, frame: MapFrame, symbols: ReadonlyMap<string, MapSymbol>): LegendItem[] {
  const { ground, language } = input;
  const say = (word: LocalName) => inLanguage(word, language);
  const seen = (outline: Parameters<typeof ringsOf>[0]) => isVisible(frame, ringsOf(outline).flat());
  const has: Partial<Record<keyof typeof WORDS, boolean>> = {
    building: ground.buildings.some(({ outline }) => seen(outline)),
    compound: ground.compounds.some(({ outline }) => seen(outline)),
    wall: ground.barriers.some(({ kind, line }) => (kind === 'wall' || kind === 'fence') && isVisible(frame, line)),
    railway: ground.barriers.some(({ kind, line }) => kind === 'railway' && isVisible(frame, line)),
    water:
      ground.surfaces.some(({ kind, outline }) => kind === 'water' && seen(outline)) ||
      ground.barriers.some(({ kind, line }) => /river|stream|canal/.test(kind) && isVisible(frame, line)),
    green: ground.surfaces.some(({ kind, outline }) => kind === 'green' && seen(outline)),
  };
  const items: LegendItem[] = [
    { drawn: 'grid', name: say(WORDS.gridBoundary) },
    { drawn: 'neighbour', name: say(WORDS.neighbourBoundary) },
    { drawn: 'street', name: say(WORDS.street) },
    { drawn: 'footway', name: say(WORDS.footway) },
  ];
  for (const key of ['building', 'compound', 'wall', 'railway', 'water', 'green'] as const) {
    if (has[key]) items.push({ drawn: key, name: say(WORDS[key]) });
  }
  for (const [category, symbol] of symbols) {
    if (!input.stations.some((each) => each.category === category && isShown(frame, each))) continue;
    const name = input.categories[category];
    items.push({ drawn: { symbol }, name: name === undefined ? category : say(name) });
  }
  return items;
}

/** Every character that may be set, in each weight. */
function textsOf(input: GridSheetInput, frame: MapFrame): [regular: string, bold: string] {
  const { ground, ...rest } = input;
  const names = [
    ...ground.streets.flatMap(({ name, line }) => (name !== null && isVisible(frame, line) ? [name] : [])),
    ...ground.compounds.flatMap(({ name, outline }) => (isVisible(frame, ringsOf(outline).flat()) ? [name] : [])),
  ];
  const own = Object.values(WORDS).flatMap(({ zh, en }) => [zh, en]);
  const { grid, neighbours, figures, imprint, categories, stations } = rest;
  const said = [
    grid.code,
    grid.name,
    grid.within,
    neighbours.map(({ name }) => name),
    figures,
    imprint,
    categories,
    stations.map(({ name, category }) => [name, category]),
  ];
  const all = `${PRINTABLE_ASCII}${own.join('')}…：　·，、。${JSON.stringify([said, names])}`;
  return [all, all];
}
