import type { ScreenName } from './me.ts';

/** Where each screen is found, in the order in which they are listed. */
export const SCREEN_PATHS: Readonly<Record<ScreenName, string>> = {
  review: '/review',
  plan: '/plan',
  redraw: '/redraw',
  cases: '/cases',
  // An address to be read out over the phone.
  report: '/m',
  wall: '/wall',
  people: '/people',
};
export const SCREEN_NAMES = Object.keys(SCREEN_PATHS) as readonly ScreenName[];

/** The screen at an address; null where it is none. */
export function screenAt(pathname: string): ScreenName | null {
  return SCREEN_NAMES.find((screen) => SCREEN_PATHS[screen] === pathname.replace(/\/$/, '')) ?? null;
}
