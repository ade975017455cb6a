import { type ChangeView, useAddressView } from '../../view/use_address_view.ts';
import { type PeopleView, readPeopleView, writePeopleView } from './people_view.ts';

export type ChangePeopleView = ChangeView<PeopleView>;

/** What /people shows, by its address. */
export function usePeopleView(): readonly [PeopleView, ChangePeopleView] {
  return useAddressView(readPeopleView, writePeopleView);
}
