import type { Change } from '../../../../geodata/coverage/coverage_edit.ts';
import type { DraftFigures } from '../../../../geodata/redraw/figures/draft_figures.ts';
import { nameOfGrid } from '../../../../geodata/redraw/grid_names.ts';
import type { TrialWatcher } from '../hands/trial.ts';
import type { GridLook, GridLooks } from './redraw_map_props.ts';

const STATES = { below: 'under', within: 'within', above: 'over' } as const;

/**
 * Colours and labels of a draft by its figures; as a trial watcher it lets them follow the hand too.
 *
 * @param subscribe tells owners whose figures may be different, once the figures are up to date; none: they never change
 */
export function looksOfFigures(
  figures: DraftFigures,
  subscribe: GridLooks['subscribe'] = () => () => {},
): GridLooks & TrialWatcher {
  return {
    lookOf: (owner): GridLook | null => {
      const { coverage } = figures;
      if (owner >= coverage.ownerCount || !figures.isGrid(owner)) return null;
      const households = figures.householdsOf(owner);
      const isEmpty = coverage.faceCountOf(owner) === 0;
      const state = isEmpty ? 'empty' : STATES[figures.positionOf(owner)];
      return { households, state, name: nameOfGrid(figures, owner) };
    },
    subscribe,
    during: (change: Change) => void figures.update(change),
    takenBack: (change: Change) => void figures.update(change),
    ended: () => {},
  };
}
