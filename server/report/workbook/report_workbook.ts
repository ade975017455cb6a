import writeXlsx, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import type { LocalName } from '../../../geodata/place.ts';
import type { Figure } from '../../generated/schema.ts';
import { inLanguage } from '../../sheets/sheet_input.ts';
import { noteRows } from '../note_rows.ts';
import { MARKED_RATES } from '../rank_parts.ts';
import { MARK_NOTE, RATE_NAMES, REPORT_WORDS } from '../report_words.ts';
import { CASE_PARTS, type ReviewReport } from '../review_report.ts';
import { sayMoment, sayNames, sayRemedy } from '../say_figures.ts';
import { letterOf, rateOf, sumOf } from './formulas.ts';

const HEAD = { fontWeight: 'bold', backgroundColor: '#E8EDF2', wrap: true, alignVertical: 'center' } as const;
const COUNT = '#,##0';
const SHARE = '0.0%';
const WORDS = {
  summary: { zh: '概要', en: 'Summary' },
  coverage: { zh: '覆盖', en: 'Coverage' },
  gaps: { zh: '盲区', en: 'Gaps' },
  cases: { zh: '办件', en: 'Cases' },
  ranking: { zh: '排名', en: 'Ranking' },
  sources: { zh: '来源', en: 'Sources' },
  minutes: { zh: '分钟', en: 'min' },
  rate: { zh: '率', en: 'rate' },
} as const;

/** Where a rate stands that another sheet refers to. */
type Placed = Map<string, string>;

/**
 * The report as a workbook: counts are values, everything made from them is a formula, so that whoever changes a count sees
 * what follows. The last sheet says what each figure means and where it is from.
 */
export async function reportWorkbook(report: ReviewReport): Promise<Uint8Array> {
  const placed: Placed = new Map();
  const sheets = [
    summaryOf(report),
    coverageOf(report, placed),
    gapsOf(report),
    casesOf(report, placed),
    ...(report.parts.length > 1 ? [rankingOf(report, placed)] : []),
    sourcesOf(report),
  ];
  const blob = await writeXlsx(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function summaryOf(report: ReviewReport): Sheet<Blob> {
  const say = sayIn(report);
  const { coverage, area, moment, cases } = report;
  const head = [
    REPORT_WORDS.category,
    REPORT_WORDS.covered,
    REPORT_WORDS.residents,
    WORDS.rate,
    REPORT_WORDS.notReached,
    REPORT_WORDS.gaps,
  ];
  const first = 5;
  const rows = coverage.map(({ code, name, total }, i): Row => {
    const row = first + i;
    const share = { type: 'Formula', value: rateOf(`B${row}`, `C${row}`), format: SHARE } as const;
    const left = { type: 'Formula', value: `C${row}-B${row}`, format: COUNT } as const;
    return [say(name), ...pair(total.residents), share, left, count(report.gapCounts[code] ?? 0)];
  });
  const facts: Row[] = [
    [{ value: `${say(area.name)} · ${say(REPORT_WORDS.title)}`, fontWeight: 'bold' }],
    [`${say(REPORT_WORDS.state)} ${sayMoment(moment)} · Asia/Shanghai`],
    [`${say(REPORT_WORDS.window)} ${sayMoment(cases.from)} — ${sayMoment(cases.to)}`],
  ];
  return sheetOf(say(WORDS.summary), [...facts, headRow(head.map(say)), ...rows], [26, 12, 12, 10, 12, 10]);
}

/** A block for each category: its parts, and a row of their sums. */
function coverageOf(report: ReviewReport, placed: Placed): Sheet<Blob> {
  const say = sayIn(report);
  const { coverage, parts, minutes, partName } = report;
  const name = say(WORDS.coverage);
  const tiers = coverage[0]?.total.tiers.map((tier) => tier.minutes) ?? [];
  const asked = `${minutes} ${say(WORDS.minutes)}`;
  const data: Row[] = [
    headRow([
      say(REPORT_WORDS.category),
      say(partName),
      `${asked} · ${say(REPORT_WORDS.covered)}`,
      say(REPORT_WORDS.residents),
      `${asked} · ${say(WORDS.rate)}`,
      say(REPORT_WORDS.notReached),
      ...tiers.flatMap((tier) => [
        `${tier} ${say(WORDS.minutes)}`,
        `${tier} ${say(WORDS.minutes)} · ${say(WORDS.rate)}`,
      ]),
    ]),
  ];
  const formulas = (row: number, tierCounts: readonly Cell[]): Cell[] => [
    { type: 'Formula', value: rateOf(`C${row}`, `D${row}`), format: SHARE },
    { type: 'Formula', value: `D${row}-C${row}`, format: COUNT },
    ...tierCounts.flatMap((cell, i): Cell[] => [
      cell,
      { type: 'Formula', value: rateOf(`${letterOf(6 + 2 * i)}${row}`, `D${row}`), format: SHARE },
    ]),
  ];
  for (const { code, name: category, parts: byPart } of coverage) {
    const first = data.length + 1;
    for (const part of parts) {
      const each = byPart[part.code];
      if (each === undefined) continue;
      const row = data.length + 1;
      placed.set(`${code} ${part.code}`, `'${name}'!E${row}`);
      const tierCounts = each.tiers.map(({ residents }) => count(residents.numerator));
      data.push([say(category), say(part.name), ...pair(each.residents), ...formulas(row, tierCounts)]);
    }
    const last = data.length;
    if (last < first) continue;
    const sums = tiers.map((_, i) => sumOf(letterOf(6 + 2 * i), first, last));
    const cells = [sumOf('C', first, last), sumOf('D', first, last), ...formulas(last + 1, sums)];
    data.push([say(category), say(REPORT_WORDS.total), ...cells].map(boldly));
  }
  return sheetOf(name, data, [18, 18, ...Array<number>(4 + 2 * tiers.length).fill(13)]);
}

function gapsOf(report: ReviewReport): Sheet<Blob> {
  const say = sayIn(report);
  const { gaps, coverage, language } = report;
  const names = new Map(coverage.map(({ code, name }) => [code, say(name)]));
  const head = ['#', ...[REPORT_WORDS.category, REPORT_WORDS.residents, REPORT_WORDS.residents60].map(say)];
  const more = [REPORT_WORDS.where, REPORT_WORDS.nearest, REPORT_WORDS.walk, REPORT_WORDS.remedy].map(say);
  const rows = gaps.map((gap): Row => {
    const walk = gap.medianWalkSeconds === null ? null : Math.round(gap.medianWalkSeconds / 6) / 10;
    const people = [gap.residents, gap.residents60].map((each) =>
      each === null ? say(REPORT_WORDS.hidden) : count(each),
    );
    return [
      count(gap.number),
      names.get(gap.category) ?? gap.category,
      ...people,
      sayNames(gap.grids, language, 6),
      gap.nearest === null ? null : say(gap.nearest),
      walk,
      sayRemedy(gap, language),
    ];
  });
  return sheetOf(say(WORDS.gaps), [headRow([...head, ...more]), ...rows], [6, 18, 10, 12, 40, 30, 10, 40]);
}

function casesOf(report: ReviewReport, placed: Placed): Sheet<Blob> {
  const say = sayIn(report);
  const { cases, parts, partName } = report;
  const name = say(WORDS.cases);
  const head = CASE_PARTS.flatMap((part) => {
    const rate = say(RATE_NAMES[part]);
    return [`${rate} · ${say(REPORT_WORDS.numerator)}`, `${rate} · ${say(REPORT_WORDS.denominator)}`, rate];
  });
  const data: Row[] = [headRow([say(partName), say(REPORT_WORDS.reported), ...head])];
  const rate = (i: number, row: number): Cell => {
    const [part, whole] = [letterOf(2 + 3 * i), letterOf(3 + 3 * i)];
    return { type: 'Formula', value: rateOf(`${part}${row}`, `${whole}${row}`), format: SHARE };
  };
  for (const { code, name: label } of parts) {
    const each = cases.parts[code];
    if (each === undefined) continue;
    const row = data.length + 1;
    const rates = CASE_PARTS.flatMap((part, i) => {
      placed.set(`${part} ${code}`, `'${name}'!${letterOf(4 + 3 * i)}${row}`);
      return [...pair(each[part]), rate(i, row)];
    });
    data.push([say(label), count(each.reported.numerator), ...rates]);
  }
  const last = data.length;
  if (last > 1) {
    const sums = CASE_PARTS.flatMap((_, i) => [
      sumOf(letterOf(2 + 3 * i), 2, last),
      sumOf(letterOf(3 + 3 * i), 2, last),
      rate(i, last + 1),
    ]);
    data.push([say(REPORT_WORDS.total), sumOf('B', 2, last), ...sums].map(boldly));
  }
  return sheetOf(name, data, [18, 10, ...Array<number>(3 * CASE_PARTS.length).fill(11)]);
}

function rankingOf(report: ReviewReport, placed: Placed): Sheet<Blob> {
  const say = sayIn(report);
  const { ranking, parts, coverage, partName } = report;
  const names = new Map(parts.map(({ code, name }) => [code, say(name)]));
  const shares = [
    ...coverage.map(({ code, name }) => ({ key: code, label: say(name), isTurned: false })),
    ...MARKED_RATES.map((part) => ({
      key: part,
      label: say(part === 'overdue' ? REPORT_WORDS.onTime : RATE_NAMES[part]),
      isTurned: part === 'overdue',
    })),
  ];
  const end = letterOf(2 + shares.length);
  const head = [say(partName), say(REPORT_WORDS.rank), say(REPORT_WORDS.mark), ...shares.map(({ label }) => label)];
  const rows = ranking.map(({ code }, i): Row => {
    const row = 2 + i;
    const cells = shares.map(({ key, isTurned }): Cell => {
      const from = placed.get(`${key} ${code}`);
      if (from === undefined) return null;
      const value = isTurned ? `IF(ISNUMBER(${from}),1-${from},"")` : `IF(ISNUMBER(${from}),${from},"")`;
      return { type: 'Formula', value, format: SHARE };
    });
    const marks = `C$2:C$${1 + ranking.length}`;
    return [
      names.get(code) ?? code,
      { type: 'Formula', value: `IF(ISNUMBER(C${row}),COUNTIF(${marks},">"&C${row})+1,"")`, format: COUNT },
      { type: 'Formula', value: `IF(COUNT(D${row}:${end}${row})=0,"",AVERAGE(D${row}:${end}${row}))`, format: SHARE },
      ...cells,
    ];
  });
  return sheetOf(say(WORDS.ranking), [headRow(head), ...rows], [18, 8, 10, ...shares.map(() => 12)]);
}

function sourcesOf(report: ReviewReport): Sheet<Blob> {
  const say = sayIn(report);
  const head = [
    REPORT_WORDS.figure,
    REPORT_WORDS.numerator,
    REPORT_WORDS.denominator,
    REPORT_WORDS.definition,
    REPORT_WORDS.leftOut,
    REPORT_WORDS.source,
    REPORT_WORDS.asOf,
  ];
  const rows = noteRows(report).map(
    ({ name, figure, definition, leftOut }): Row => [
      name,
      ...pair(figure),
      ...[definition, leftOut, figure.source].map((value): Cell => ({ value, wrap: true })),
      sayMoment(figure.asOf),
    ],
  );
  const { attribution } = report.place;
  const notes: Row[] = [
    [say(REPORT_WORDS.ranking), null, null, { value: say(MARK_NOTE), wrap: true }],
    [say(REPORT_WORDS.ground), null, null, { value: attribution, wrap: true }],
  ];
  return sheetOf(say(WORDS.sources), [headRow(head.map(say)), ...rows, ...notes], [26, 12, 12, 70, 40, 40, 18]);
}

function sayIn({ language }: ReviewReport) {
  return (word: LocalName) => inLanguage(word, language);
}

function pair({ numerator, denominator }: Figure): [Cell, Cell] {
  return [count(numerator), count(denominator)];
}

function count(value: number): Cell {
  return { value, format: COUNT };
}

function headRow(names: readonly string[]): Row {
  return names.map((value) => ({ value, ...HEAD }));
}

function boldly(cell: Cell): Cell {
  const whole = typeof cell === 'object' && cell !== null && !(cell instanceof Date) ? cell : { value: cell };
  return { ...whole, fontWeight: 'bold', topBorderStyle: 'thin' } as Cell;
}

function sheetOf(sheet: string, data: Row[], widths: readonly number[]): Sheet<Blob> {
  return { sheet, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
}
