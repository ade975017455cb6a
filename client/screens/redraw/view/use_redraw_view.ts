import { type ChangeView, useAddressView } from '../../view/use_address_view.ts';
import { type RedrawView, readRedrawView, writeRedrawView } from './redraw_view.ts';

export type ChangeRedrawView = ChangeView<RedrawView>;

/** What /redraw shows, by its address. */
export function useRedrawView(): readonly [RedrawView, ChangeRedrawView] {
  return useAddressView(readRedrawView, writeRedrawView);
}
