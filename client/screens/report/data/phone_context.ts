import { createContext, useContext } from 'react';
import type { Heard } from '../../data/use_heard_feed.ts';
import type { Place } from '../../data/use_places.ts';
import type { ChangeView } from '../../view/use_address_view.ts';
import type { ReportView } from '../view/report_view.ts';
import type { PhoneFeed } from './phone_feed.ts';
import type { MyListRead } from './use_my_list.ts';
import type { HeldReports } from './use_reports.ts';

/** What every part of the phone's screen knows. */
export interface Phone extends HeldReports {
  readonly place: Place;
  readonly view: ReportView;
  readonly change: ChangeView<ReportView>;
  readonly theme: 'dark' | 'light';
  readonly heard: Heard<PhoneFeed>;
  readonly mine: MyListRead;
}

export const PhoneContext = createContext<Phone | null>(null);

/** @throws Error outside of the screen */
export function usePhone(): Phone {
  const phone = useContext(PhoneContext);
  if (!phone) throw new Error('usePhone outside of PhoneContext');
  return phone;
}
