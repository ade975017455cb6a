import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import { nameOfGrid } from '../../../../geodata/redraw/grid_names.ts';
import { type Language, nameIn } from '../../../wording/language.ts';
import type { DraftSide } from '../redraw_work.ts';

/** What a grid is called in the language spoken, by its slot. */
export function gridName({ figures }: DraftSide, owner: number, language: Language): string {
  return nameIn(language, nameOfGrid(figures, owner));
}

/** The same by key. */
export function gridNameOf(side: DraftSide, key: OwnerKey, language: Language): string {
  return gridName(side, side.coverage.ownerSlot(key), language);
}
