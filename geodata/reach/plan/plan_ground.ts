import type { Barrier, Position } from '../../place.ts';
import { toDegrees } from '../network/metres.ts';
import {
  BARRIER_KINDS,
  badGround,
  type GroundColumns,
  type GroundText,
  PEOPLE_COLUMNS,
  readGround,
} from './plan_ground_layout.ts';

export { encodePlanGround, type PlanGroundFacts, type PlanHome } from './plan_ground_encode.ts';
export { PEOPLE_COLUMNS } from './plan_ground_layout.ts';

/**
 * What reach is counted on besides the street network: who lives where, in which regions, and what nobody walks across.
 * It knows no station, so it stays the same while those are moved about.
 *
 * It is one buffer, as the network is one: the same bytes are an HTTP body under their hash, what a planner's browser
 * computes on, and what the server's threads share.
 */
export interface PlanGround {
  readonly data: ArrayBufferLike;
  /** Homes are counted from 0 in the order of their ids by code units. */
  readonly homeCount: number;
  readonly columns: GroundColumns;
  /** Level 1 first. */
  readonly levels: readonly GroundLevel[];
  /** Of each barrier, in the order of the columns. */
  readonly barrierIds: readonly string[];
}

/** Which region of one level holds each home. */
export interface GroundLevel {
  readonly level: number;
  /** In rising order by code units. */
  readonly regionCodes: readonly string[];
  /** For each home an index in regionCodes, −1 for none. */
  readonly regionOfHome: Int32Array;
}

/**
 * The ground in a buffer that encodePlanGround made; its columns are views on the buffer.
 * @throws Problem BAD_PLAN_GROUND: cut short, garbled or of another version; the sentence names the value.
 */
export function decodePlanGround(data: ArrayBufferLike): PlanGround {
  const { counts, columns } = readGround(data);
  const { levels, barrierIds } = readText(columns.text);
  if (levels.length !== counts.levels || barrierIds.length !== counts.barriers)
    throw badGround(
      `文字列有 ${levels.length} 级区域、${barrierIds.length} 条障碍，应为 ${counts.levels} 和 ${counts.barriers}`,
      `its text has ${levels.length} levels and ${barrierIds.length} barriers, not ${counts.levels} and ${counts.barriers}`,
    );
  checkRising('idStart', columns.idStart, counts.idBytes);
  checkRising('barrierFirstPoint', columns.barrierFirstPoint, counts.barrierPoints);
  checkBelow('barrierKind', columns.barrierKind, 0, BARRIER_KINDS.length);
  return {
    data,
    homeCount: counts.homes,
    columns,
    barrierIds,
    levels: levels.map(({ level, regionCodes }, index) => {
      const regionOfHome = columns.regionOfHome.subarray(index * counts.homes, (index + 1) * counts.homes);
      checkBelow('regionOfHome', regionOfHome, -1, regionCodes.length);
      return { level, regionCodes, regionOfHome };
    }),
  };
}

/** The id of a home. */
export function homeId({ columns }: PlanGround, home: number): string {
  return decodeText(columns.idBytes.subarray(columns.idStart[home]!, columns.idStart[home + 1]!));
}

/** Where a home stands, WGS 84 degrees. */
export function homePosition({ columns }: PlanGround, home: number): Position {
  return [toDegrees(columns.homeX[home]!), toDegrees(columns.homeY[home]!)];
}

/** The barriers on the ground; names are not kept. */
export function barriersOf({ columns, barrierIds }: PlanGround): Barrier[] {
  const { barrierFirstPoint, barrierX, barrierY, barrierKind } = columns;
  return barrierIds.map((id, barrier) => {
    const line: Position[] = [];
    for (let point = barrierFirstPoint[barrier]!; point < barrierFirstPoint[barrier + 1]!; point++)
      line.push([toDegrees(barrierX[point]!), toDegrees(barrierY[point]!)]);
    return { id, kind: BARRIER_KINDS[barrierKind[barrier]!]!, name: null, bridge: false, tunnel: false, line };
  });
}

/** People in all, by one of the people's columns: 0 households … 4 residents80. */
export function sumPeople({ columns, homeCount }: PlanGround, column: number): number {
  let sum = 0;
  for (let home = 0; home < homeCount; home++) sum += columns.people[PEOPLE_COLUMNS * home + column]!;
  return sum;
}

/** TextDecoder refuses views on shared memory, so the bytes are copied. */
function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

function readText(bytes: Uint8Array): GroundText {
  let text: unknown;
  try {
    text = JSON.parse(decodeText(bytes));
  } catch (cause) {
    throw badGround('文字列不是 JSON', 'its column of text is not JSON', { cause });
  }
  if (!isGroundText(text))
    throw badGround('文字列缺少区域代码或障碍编号', 'its column of text lacks codes of regions or ids of barriers');
  return text;
}

function isGroundText(text: unknown): text is GroundText {
  if (typeof text !== 'object' || text === null) return false;
  const { levels, barrierIds } = text as Partial<Record<keyof GroundText, unknown>>;
  const isLevel = (level: unknown) =>
    typeof level === 'object' &&
    level !== null &&
    'level' in level &&
    'regionCodes' in level &&
    Array.isArray(level.regionCodes);
  return Array.isArray(levels) && levels.every(isLevel) && Array.isArray(barrierIds);
}

function checkRising(name: string, starts: Uint32Array, end: number): void {
  for (let at = 1; at < starts.length; at++) {
    if (starts[at]! >= starts[at - 1]!) continue;
    throw badGround(`列 ${name} 在 ${at} 处变小`, `column ${name} falls at ${at}`);
  }
  const [first, last] = [starts[0]!, starts[starts.length - 1]!];
  if (first !== 0 || last !== end)
    throw badGround(
      `列 ${name} 从 ${first} 到 ${last}，应为 0 到 ${end}`,
      `column ${name} runs from ${first} to ${last}, not from 0 to ${end}`,
    );
}

function checkBelow(name: string, values: Int32Array | Uint8Array, least: number, end: number): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value >= least && value < end) continue;
    throw badGround(
      `列 ${name} 第 ${at} 个值是 ${value}，应在 ${least} 到 ${end - 1} 之间`,
      `value ${at} of column ${name} is ${value}, not from ${least} to ${end - 1}`,
    );
  }
}
