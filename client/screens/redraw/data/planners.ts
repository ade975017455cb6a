import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { RedrawPresent } from '../redraw_work.ts';
import type { News } from './news_line.ts';

const COLOURS = 6;

/** Everybody at a draft but this very window, each in the colour that everybody else sees him in. */
export function planners(present: News['present'], window: string): RedrawPresent[] {
  return present
    .filter((each) => each.window !== window)
    .map(({ window: id, by, isOwn, pointer, grids, tool }) => ({
      id,
      name: by,
      isOwn,
      position: pointer ? [pointer.longitude, pointer.latitude] : null,
      grids: grids.map(keyOf),
      tool: tool ?? null,
      colour: colourOf(by),
    }));
}

/** Keys of the base are numbers, those that an edit made have a dot. */
function keyOf(text: string): OwnerKey {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function colourOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return sum % COLOURS;
}
