import { FIRST_PLAN_VIEW, writePlanView } from '../plan/view/plan_view.ts';
import type { ViewState } from '../view/view_state.ts';

/** Address of the plan for the same question and place on the map, with a gate opened in its draft. */
export function planWithGate(view: ViewState, gate: string): string {
  const { place, camera, level, category, minutes, profile, pace, signalSeconds, moment, theme, language } = view;
  const asked = { place, camera, level, category, minutes, profile, pace, signalSeconds, moment, theme, language };
  const query = writePlanView({
    ...FIRST_PLAN_VIEW,
    ...asked,
    edits: [{ kind: 'open_gate', gate }],
    chosen: { kind: 'gate', id: gate },
  });
  return `/plan?${query}`;
}
