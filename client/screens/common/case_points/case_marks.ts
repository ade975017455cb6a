import type { Due } from '../../../generated/operations.ts';
import type { CaseRow } from '../../data/case_row.ts';

/** Something drawn on the map: one case, or several that lie too close together to be told apart. */
export interface CaseMark {
  readonly x: number;
  readonly y: number;
  readonly cases: readonly CaseRow[];
  /** The most pressing of them. */
  readonly due: Due | 'paused';
}

/** Marks nearer to each other than this are one. In CSS pixels. */
export const MARK_PX = 22;

const PRESSING: readonly CaseMark['due'][] = ['overdue', 'due_soon', 'on_time', 'none', 'paused'];

/**
 * The marks of cases: those whose places fall into one square of the screen are one mark in their middle.
 *
 * @param project gives CSS pixels from the map's upper left corner
 */
export function caseMarks(
  cases: readonly CaseRow[],
  project: (longitude: number, latitude: number) => { readonly x: number; readonly y: number },
  width: number,
  height: number,
): readonly CaseMark[] {
  const squares = new Map<string, { x: number; y: number; cases: CaseRow[] }>();
  for (const item of cases) {
    if (!item.position) continue;
    const { x, y } = project(item.position.longitude, item.position.latitude);
    if (x < -MARK_PX || y < -MARK_PX || x > width + MARK_PX || y > height + MARK_PX) continue;
    const key = `${Math.floor(x / MARK_PX)} ${Math.floor(y / MARK_PX)}`;
    const square = squares.get(key);
    if (square) {
      square.x += x;
      square.y += y;
      square.cases.push(item);
    } else squares.set(key, { x, y, cases: [item] });
  }
  return [...squares.values()].map(({ x, y, cases: those }) => ({
    x: x / those.length,
    y: y / those.length,
    cases: those,
    due: PRESSING.find((due) => those.some((item) => dueOf(item) === due)) ?? 'none',
  }));
}

export function dueOf({ due, paused }: CaseRow): CaseMark['due'] {
  return paused ? 'paused' : due;
}

/** The mark under a point, the nearest where there are several; null where none is within reach. */
export function markAt(marks: readonly CaseMark[], x: number, y: number, reach = 16): CaseMark | null {
  let nearest: CaseMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away > least) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}
