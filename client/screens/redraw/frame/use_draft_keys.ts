import { useCallback, useState } from 'react';
import { Problem } from '../../../../geodata/problem.ts';
import { mergeGrids } from '../hands/merge_grids.ts';
import type { RedrawWork } from '../redraw_work.ts';
import type { KeyWish } from '../tools/tool_keys.ts';
import { useRedrawKeys } from '../tools/use_redraw_keys.ts';

/** Keys of the draft that work anywhere on the screen. @returns whether the sheet of keys is asked for, and how to close it */
export function useDraftKeys(work: RedrawWork): readonly [isHelpShown: boolean, showHelp: (isShown: boolean) => void] {
  const [isHelpShown, showHelp] = useState(false);
  const onWish = useCallback(
    (wish: KeyWish) => {
      if (wish.kind === 'help') return showHelp(true);
      if (!work.canDraw) return;
      if (wish.kind === 'tool') work.setTools({ tool: wish.tool });
      else if (wish.kind === 'change') work.setTools(wish.change);
      else if (wish.kind === 'undo') work.undo();
      else if (wish.kind === 'redo') work.redo();
      else mergeSelected(work);
    },
    [work],
  );
  useRedrawKeys(work.tools, onWish);
  return [isHelpShown, showHelp];
}

/** All selected grids into the one that was selected first. */
function mergeSelected({ replica, selection, edit, select, refuse }: RedrawWork): void {
  const { coverage } = replica;
  const [keep, ...gone] = selection.grids.map((key) => coverage.ownerSlot(key)).filter((owner) => owner >= 0);
  if (keep === undefined || gone.length === 0) return;
  try {
    const acts = gone.flatMap((owner) => mergeGrids(coverage, keep, owner));
    if (edit(acts, { title: 'merge' }) === null) select(coverage.ownerKey(keep));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    refuse(error);
  }
}
