import { type ChangeView, useAddressView } from '../../view/use_address_view.ts';
import { type CasesView, readCasesView, writeCasesView } from './cases_view.ts';

export type ChangeCasesView = ChangeView<CasesView>;

/** What /cases shows, by its address. */
export function useCasesView(): readonly [CasesView, ChangeCasesView] {
  return useAddressView(readCasesView, writeCasesView);
}
