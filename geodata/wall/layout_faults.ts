import {
  CELL_PX,
  type CellBox,
  cellsOfUnit,
  cellsOfWall,
  type ScreenUnits,
  type WallLayout,
  type WallPart,
  type WallPartName,
} from './wall_layout.ts';

export type LayoutFaultCode =
  | 'LAYOUT_UNITS'
  | 'LAYOUT_TWICE'
  | 'LAYOUT_CELLS'
  | 'LAYOUT_TOO_SMALL'
  | 'LAYOUT_OUTSIDE'
  | 'LAYOUT_ON_SEAM'
  | 'LAYOUT_OVERLAP';

/** Why a layout cannot be, in a sentence for whoever arranges it. */
export interface LayoutFault {
  readonly code: LayoutFaultCode;
  /** Those it is about. */
  readonly parts: readonly WallPartName[];
  readonly zh: string;
  readonly en: string;
}

const MOST_UNITS = 8;
const UNIT_PX = { least: 640, most: 7680 } as const;

const NAMES: Readonly<Record<WallPartName, readonly [zh: string, en: string]>> = {
  map: ['地图', 'the map'],
  header: ['标题栏', 'the header'],
  key: ['图例', 'the legend'],
  figures: ['关键指标', 'the key figures'],
  stream: ['案件流', 'the stream of cases'],
  trend: ['趋势图', 'the trend'],
  mix: ['构成图', 'the mix'],
  alerts: ['预警', 'the alerts'],
  stations: ['站点开放', 'the stations'],
  ranking: ['街道排名', 'the ranking of streets'],
};

/** Cells below which a part's texts, 24 px and more, no longer fit. */
export const LEAST_CELLS: Readonly<Record<WallPartName, { readonly width: number; readonly height: number }>> = {
  map: { width: 16, height: 12 },
  header: { width: 40, height: 2 },
  key: { width: 12, height: 2 },
  figures: { width: 10, height: 6 },
  stream: { width: 10, height: 6 },
  trend: { width: 8, height: 4 },
  mix: { width: 8, height: 4 },
  alerts: { width: 10, height: 3 },
  stations: { width: 10, height: 3 },
  ranking: { width: 10, height: 5 },
};

/** Everything that is wrong with a layout; empty where it can be saved and shown. */
export function layoutFaults({ units, parts }: WallLayout): readonly LayoutFault[] {
  const unsound = unitsFault(units);
  if (unsound) return [unsound];
  return parts.flatMap((part, index) => [
    ...boxFaults(units, part),
    ...parts.slice(index + 1).flatMap((other) => pairFaults(part, other)),
  ]);
}

/**
 * The layout with one part put elsewhere, or why it cannot be put there. Faults that the layout had before do not stand in
 * the way of a move that is none of them.
 */
export function withPartAt(
  layout: WallLayout,
  part: WallPartName,
  box: CellBox,
): { readonly layout: WallLayout } | { readonly fault: LayoutFault } {
  const { x, y, width, height } = box;
  const moved = { part, x, y, width, height };
  const parts = layout.parts.map((other) => (other.part === part ? moved : other));
  const next = { ...layout, parts: parts.includes(moved) ? parts : [...parts, moved] };
  const fault = layoutFaults(next).find((found) => found.parts.length === 0 || found.parts.includes(part));
  return fault ? { fault } : { layout: next };
}

function unitsFault({ columns, rows, unitWidth, unitHeight }: ScreenUnits): LayoutFault | null {
  const isCount = (count: number) => Number.isInteger(count) && count >= 1 && count <= MOST_UNITS;
  const isSize = (px: number) => px % CELL_PX === 0 && px >= UNIT_PX.least && px <= UNIT_PX.most;
  if (isCount(columns) && isCount(rows) && isSize(unitWidth) && isSize(unitHeight)) return null;
  const given = `${columns} × ${rows}, ${unitWidth} × ${unitHeight} px`;
  return {
    code: 'LAYOUT_UNITS',
    parts: [],
    zh: `屏幕单元 ${given} 不对：横竖各 1–${MOST_UNITS} 块，每块边长 ${UNIT_PX.least}–${UNIT_PX.most} 像素且是 ${CELL_PX} 的倍数。`,
    en: `The units ${given} cannot be: 1–${MOST_UNITS} across and down, each side ${UNIT_PX.least}–${UNIT_PX.most} px and a multiple of ${CELL_PX}.`,
  };
}

function boxFaults(units: ScreenUnits, box: WallPart): LayoutFault[] {
  const { part, x, y, width, height } = box;
  const [zh, en] = NAMES[part];
  const at = `(${x}, ${y}, ${width} × ${height})`;
  if (![x, y, width, height].every(Number.isInteger)) {
    const sentences = { zh: `${zh}${at} 没有落在格上。`, en: `${capital(en)} ${at} does not lie on the cells.` };
    return [{ code: 'LAYOUT_CELLS', parts: [part], ...sentences }];
  }
  const faults: LayoutFault[] = [];
  const least = LEAST_CELLS[part];
  if (width < least.width || height < least.height) {
    faults.push({
      code: 'LAYOUT_TOO_SMALL',
      parts: [part],
      zh: `${zh}太小：${width} × ${height} 格，至少要 ${least.width} × ${least.height} 格，五米外才看得清。`,
      en: `${capital(en)} would be too small to read from five metres: ${width} × ${height} cells, at least ${least.width} × ${least.height}.`,
    });
  }
  const wall = cellsOfWall(units);
  if (x < 0 || y < 0 || x + width > wall.across || y + height > wall.down) {
    faults.push({
      code: 'LAYOUT_OUTSIDE',
      parts: [part],
      zh: `${zh}${at} 超出了 ${wall.across} × ${wall.down} 格的大屏。`,
      en: `${capital(en)} ${at} reaches beyond the wall of ${wall.across} × ${wall.down} cells.`,
    });
  }
  if (crossesSeam(units, box)) {
    faults.push({
      code: 'LAYOUT_ON_SEAM',
      parts: [part],
      zh: `${zh}会压在两块屏幕的拼缝上，请整块放进一块屏幕。`,
      en: `${capital(en)} would lie across the seam between two screens: put it into one screen whole.`,
    });
  }
  return faults;
}

/**
 * True where something important would be cut by the frame between two screens. The map may be; the header may span screens
 * side by side, as its texts stand in the first and the last.
 */
function crossesSeam(units: ScreenUnits, { part, x, y, width, height }: WallPart): boolean {
  if (part === 'map') return false;
  const { across, down } = cellsOfUnit(units);
  const isCutDown = Math.floor(x / across) !== Math.floor((x + width - 1) / across);
  const isCutAcross = Math.floor(y / down) !== Math.floor((y + height - 1) / down);
  return isCutAcross || (isCutDown && part !== 'header');
}

function pairFaults(a: WallPart, b: WallPart): LayoutFault[] {
  if (a.part === b.part) {
    const [zh, en] = NAMES[a.part];
    return [{ code: 'LAYOUT_TWICE', parts: [a.part], zh: `${zh}放了两次。`, en: `${capital(en)} is there twice.` }];
  }
  if (a.part === 'map' || b.part === 'map' || !doOverlap(a, b)) return [];
  const [first, second] = [NAMES[a.part], NAMES[b.part]];
  return [
    {
      code: 'LAYOUT_OVERLAP',
      parts: [a.part, b.part],
      zh: `${first[0]}与${second[0]}重叠。`,
      en: `${capital(first[1])} and ${second[1]} would overlap.`,
    },
  ];
}

function doOverlap(a: CellBox, b: CellBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
