import { type ChangeView as Change, useAddressView } from './use_address_view.ts';
import { readView, type ViewState, writeView } from './view_state.ts';

export type ChangeView = Change<ViewState>;

/** What /review or /wall shows, by its address. */
export function useViewState(): readonly [ViewState, ChangeView] {
  return useAddressView(readView, writeView);
}
