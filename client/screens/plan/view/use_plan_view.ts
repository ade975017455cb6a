import { type ChangeView, useAddressView } from '../../view/use_address_view.ts';
import { type PlanView, readPlanView, writePlanView } from './plan_view.ts';

export type ChangePlanView = ChangeView<PlanView>;

/** What /plan shows, by its address. */
export function usePlanView(): readonly [PlanView, ChangePlanView] {
  return useAddressView(readPlanView, writePlanView);
}
