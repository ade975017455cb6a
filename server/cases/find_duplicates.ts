import {
  DUPLICATE_THRESHOLD,
  type DuplicateLimits,
  type DuplicateSide,
  duplicateLimits,
  duplicateScore,
  duplicateSide,
} from '../../geodata/cases/duplicates.ts';
import { casesAlike } from '../generated/queries/cases_alike.ts';
import { many, type Queryable } from '../store/queryable.ts';
import type { CaseSettings } from './case_settings.ts';
import type { NewCase } from './new_case.ts';
import type { DuplicatePair } from './write_cases.ts';

/** A new case that may be one with another. */
export interface ComparedCase {
  readonly id: string;
  readonly report: Pick<NewCase, 'kind' | 'position' | 'description' | 'simulated'>;
  readonly reportedAt: Date;
}

/** A case of a kind that has duplicates, with its words taken apart. */
export interface PreparedCase {
  readonly id: string;
  readonly kind: string;
  readonly simulated: boolean;
  readonly side: DuplicateSide;
  readonly limits: DuplicateLimits;
  readonly longitude: number;
  readonly latitude: number;
  readonly cells: readonly number[];
}

/** Pairs offered for one case: beyond these nobody reads on. */
const MOST_OFFERED = 5;
/** Others of the same batch that one case is compared with. */
const MOST_COMPARED = 8;
const HOUR_MS = 3_600_000;
const DEGREES_PER_METRE = 1 / 111_195;
/** Cells of a thousandth of a degree each way: `case_cell` in the database. */
const CELLS_PER_DEGREE = 1000;
/** Cells looked at on one side of a case; a kind with a wider circle is looked for in the nearest only. */
const MOST_CELLS_ASIDE = 15;

/** Those of the cases that may have duplicates, ready to be compared: what takes time and asks nobody. */
export function prepareCompared(
  { kinds }: Pick<CaseSettings, 'kinds'>,
  cases: readonly ComparedCase[],
): PreparedCase[] {
  return cases.flatMap((each) => prepare(each, kinds));
}

/** What may be the same matter, among stored cases and among the new ones themselves: the likeliest of each, the later case first. */
export async function findDuplicates(
  client: Queryable,
  jurisdiction: string,
  prepared: readonly PreparedCase[],
): Promise<DuplicatePair[]> {
  if (prepared.length === 0) return [];
  const rows = await many(client, casesAlike, { jurisdiction, reports: JSON.stringify(prepared.map(asked)) });
  const stored = rows.flatMap((row) => {
    const other = duplicateSide([row.longitude, row.latitude], row.reportedAt, row.description);
    return compare(prepared[row.number]!, row.caseId, other);
  });
  return likeliest([...stored, ...among(prepared)]);
}

/** What may be the same matter among cases of which none is stored yet, the oldest first. */
export function duplicatesAmong(prepared: readonly PreparedCase[]): DuplicatePair[] {
  return likeliest(among(prepared));
}

function among(prepared: readonly PreparedCase[]): DuplicatePair[] {
  const earlier = new Map<string, PreparedCase[]>();
  return prepared.flatMap((each) => {
    const pairs = nearOf(each, earlier).flatMap(({ id, side }) => compare(each, id, side));
    const name = cellName(each, cellOf(each.longitude, each.latitude));
    const there = earlier.get(name);
    if (there) there.push(each);
    else earlier.set(name, [each]);
    return pairs;
  });
}

function compare({ id, side, limits }: PreparedCase, otherId: string, other: DuplicateSide): DuplicatePair[] {
  const score = duplicateScore(side, other, limits);
  return score && score.score >= DUPLICATE_THRESHOLD ? [{ caseId: id, otherId, ...score }] : [];
}

function likeliest(pairs: readonly DuplicatePair[]): DuplicatePair[] {
  const byCase = Map.groupBy(pairs, ({ caseId }) => caseId);
  return [...byCase.values()].flatMap((of) => of.sort((a, b) => b.score - a.score).slice(0, MOST_OFFERED));
}

function prepare({ id, report, reportedAt }: ComparedCase, kinds: CaseSettings['kinds']): PreparedCase[] {
  const limits = duplicateLimits(kinds, report.kind);
  if (limits === null || report.position === null) return [];
  const { longitude, latitude } = report.position;
  return [
    {
      id,
      kind: report.kind,
      simulated: report.simulated,
      side: duplicateSide([longitude, latitude], reportedAt, report.description),
      limits,
      longitude,
      latitude,
      cells: cellsAround(longitude, latitude, limits.metres),
    },
  ];
}

function asked({ kind, simulated, longitude, latitude, cells, side, limits }: PreparedCase, number: number) {
  const moment = side.reportedAt.getTime();
  const from = new Date(moment - limits.hours * HOUR_MS);
  const to = new Date(moment + limits.hours * HOUR_MS);
  return { number, kind, longitude, latitude, from, to, cells, simulated };
}

/** The newest of those that came before in the same batch, in the cells around. */
function nearOf(each: PreparedCase, earlier: ReadonlyMap<string, readonly PreparedCase[]>): PreparedCase[] {
  return each.cells
    .flatMap((cell) => earlier.get(cellName(each, cell))?.slice(-MOST_COMPARED) ?? [])
    .slice(-MOST_COMPARED);
}

function cellName({ kind, simulated }: PreparedCase, cell: number): string {
  return `${kind} ${simulated} ${cell}`;
}

function cellOf(longitude: number, latitude: number): number {
  return cellNumber(Math.floor(longitude * CELLS_PER_DEGREE), Math.floor(latitude * CELLS_PER_DEGREE));
}

function cellNumber(column: number, row: number): number {
  return (row + 90_000) * 1_000_000 + column + 180_000;
}

function cellsAround(longitude: number, latitude: number, metres: number): number[] {
  const north = metres * DEGREES_PER_METRE;
  const [bottom, top] = cellRange(latitude, north);
  const [left, right] = cellRange(longitude, north / Math.cos((latitude * Math.PI) / 180));
  const cells: number[] = [];
  for (let row = bottom; row <= top; row++) {
    for (let column = left; column <= right; column++) cells.push(cellNumber(column, row));
  }
  return cells;
}

function cellRange(degrees: number, reach: number): [number, number] {
  const own = Math.floor(degrees * CELLS_PER_DEGREE);
  return [
    Math.max(own - MOST_CELLS_ASIDE, Math.floor((degrees - reach) * CELLS_PER_DEGREE)),
    Math.min(own + MOST_CELLS_ASIDE, Math.floor((degrees + reach) * CELLS_PER_DEGREE)),
  ];
}
