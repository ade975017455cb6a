import type { ViewState } from '../../view/view_state.ts';

/** Where the server has the review of a view as a file. The hour of the week is asked about; the moment is now. */
export function reportAddress(view: ViewState, place: string, category: string | null, format: 'pdf' | 'xlsx'): string {
  const { chosen, minutes, profile, pace, signalSeconds, moment, language } = view;
  const query = new URLSearchParams({ place, lang: language, minutes: String(minutes), profile });
  if (category !== null) query.set('category', category);
  if (chosen?.kind === 'region') query.set('region', chosen.code);
  if (pace !== null) query.set('pace', String(pace));
  if (signalSeconds > 0) query.set('signals', String(signalSeconds));
  if (moment !== null) query.set('hour', moment);
  return `/reports/review.${format}?${query}`;
}
