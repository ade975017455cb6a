import { type SharedView, sharedOf, writeSharedView } from '../../view/shared_view.ts';
import { type ChangeView, useAddressView } from '../../view/use_address_view.ts';
import { readView } from '../../view/view_state.ts';

/** `receipt` is of the report that `report` names. */
export const PHONE_PAGES = ['form', 'mine', 'receipt'] as const;
export type PhonePage = (typeof PHONE_PAGES)[number];

export interface ReportView extends SharedView {
  readonly page: PhonePage;
  /** Key of a report of this browser. */
  readonly report: string | null;
}

/** The view that an address speaks of; whatever it says that makes no sense is as if it were not said. */
export function readReportView(query: URLSearchParams): ReportView {
  const report = query.get('report') || null;
  const page = PHONE_PAGES.find((each) => each === query.get('page')) ?? 'form';
  const isWhole = page !== 'receipt' || report !== null;
  return { ...sharedOf(readView(query)), page: isWhole ? page : 'form', report: page === 'receipt' ? report : null };
}

/** The shortest address that `readReportView` turns into the view. */
export function writeReportView(view: ReportView): URLSearchParams {
  const query = writeSharedView(view);
  if (view.page !== 'form') query.set('page', view.page);
  if (view.page === 'receipt' && view.report !== null) query.set('report', view.report);
  return query;
}

/** What /m shows, by its address. */
export function useReportView(): readonly [ReportView, ChangeView<ReportView>] {
  return useAddressView(readReportView, writeReportView);
}
