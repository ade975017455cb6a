import { FIRST_VIEW, type ViewState, writeView } from './view_state.ts';

/** What the screens ask alike, under the same names: a link leads from one to another with the question kept. */
export type SharedView = Pick<
  ViewState,
  | 'place'
  | 'camera'
  | 'level'
  | 'category'
  | 'minutes'
  | 'profile'
  | 'pace'
  | 'signalSeconds'
  | 'moment'
  | 'theme'
  | 'language'
>;

/** The part of a view that the other screens share. */
export function sharedOf(view: SharedView): SharedView {
  const { place, camera, level, category, minutes, profile, pace, signalSeconds, moment, theme, language } = view;
  return { place, camera, level, category, minutes, profile, pace, signalSeconds, moment, theme, language };
}

/** The shortest address of just that part, on every screen. */
export function writeSharedView(view: SharedView): URLSearchParams {
  return writeView({ ...FIRST_VIEW, ...sharedOf(view) });
}
