import type { OwnerKey } from '../../../../geodata/coverage/coverage_edit.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { DraftSide } from '../redraw_work.ts';

type GridWords = Wording['redrawPanel']['grid'];

/** Name of a grid, else its code, else which of the new ones it is. */
export function gridName({ coverage, figures }: DraftSide, owner: number, words: GridWords): string {
  if (!coverage.hasOwner(owner)) return words.gone;
  const { key, name, code } = coverage.ownerFacts(owner);
  if (name !== null || code !== null) return name ?? code!;
  if (typeof key === 'number') return words.rest;
  return words.newNumbered(String(owner - figures.base.owners.workers.length + 1));
}

/** The same by key. */
export function gridNameOf(side: DraftSide, key: OwnerKey, words: GridWords): string {
  const owner = side.coverage.ownerSlot(key);
  return owner < 0 ? words.gone : gridName(side, owner, words);
}
