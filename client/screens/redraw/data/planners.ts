import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { RedrawPresent } from '../redraw_work.ts';
import type { News } from './news_line.ts';

const COLOURS = 6;

/**
 * Everybody at a draft but this very window. Colours follow the order of the names of all who are there, so they differ
 * as long as there are enough, and everybody sees everybody else in the same.
 */
export function planners(present: News['present'], window: string): RedrawPresent[] {
  const names = [...new Set(present.map(({ by }) => by))].sort();
  return present
    .filter((each) => each.window !== window)
    .map(({ window: id, by, isOwn, pointer, grids, tool }) => ({
      id,
      name: by,
      isOwn,
      position: pointer ? [pointer.longitude, pointer.latitude] : null,
      grids: grids.map(keyOf),
      tool: tool ?? null,
      colour: names.indexOf(by) % COLOURS,
    }));
}

/** Keys of the base are numbers, those that an edit made have a dot. */
function keyOf(text: string): OwnerKey {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
