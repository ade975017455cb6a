import { FIRST_PLAN_VIEW, writePlanView } from '../plan/view/plan_view.ts';
import { type SharedView, sharedOf } from '../view/shared_view.ts';

/** Address of the plan for the same question and place on the map, with a gate opened in its draft. */
export function planWithGate(view: SharedView, gate: string): string {
  const query = writePlanView({
    ...FIRST_PLAN_VIEW,
    ...sharedOf(view),
    edits: [{ kind: 'open_gate', gate }],
    chosen: { kind: 'gate', id: gate },
  });
  return `/plan?${query}`;
}
