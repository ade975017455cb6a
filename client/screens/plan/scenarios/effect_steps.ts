import type { PlanEdit } from '../../../../geodata/reach/plan/plan_edit.ts';
import type { StationChangeInput } from '../../../generated/operations.ts';
import type { LiveStation } from '../../../live/live_state.ts';

/** One station that a draft changes for real: everything that is said of it at once, on the version that was seen. */
export interface EffectStep {
  readonly station: LiveStation;
  readonly change: StationChangeInput;
}

/**
 * What of a draft can be put into effect: stations that exist, moved, closed or opened. New ones, gates and links must be
 * built before anybody can walk to them.
 */
export function effectSteps(
  edits: readonly PlanEdit[],
  stations: readonly LiveStation[],
): { readonly steps: readonly EffectStep[]; readonly skipped: number } {
  const steps = new Map<string, EffectStep>();
  let skipped = 0;
  for (const edit of edits) {
    const isOfStation = edit.kind === 'move_station' || edit.kind === 'close_station' || edit.kind === 'open_station';
    const station = isOfStation ? stations.find(({ code }) => code === edit.code) : undefined;
    if (!isOfStation || !station) {
      skipped += 1;
      continue;
    }
    const before = steps.get(edit.code)?.change ?? {};
    steps.set(edit.code, { station, change: { ...before, ...changeOf(edit) } });
  }
  return { steps: [...steps.values()], skipped };
}

type StationEdit = PlanEdit & { readonly kind: 'move_station' | 'close_station' | 'open_station' };

function changeOf(edit: StationEdit): StationChangeInput {
  if (edit.kind !== 'move_station') return { status: edit.kind === 'close_station' ? 'closed' : 'open' };
  const [longitude, latitude] = edit.position;
  return { position: { longitude, latitude } };
}
