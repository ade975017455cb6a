import type { Place } from './use_places.ts';

type Category = Place['stationCategories'][number];

/** What a review asks about before anyone chose: where the old can walk to a meal. */
const ASKED_FIRST = 'elderly_canteen';

/** The category asked for; where nobody asked or there is no such one, canteens, else the first in the place's list. */
export function categoryAtFirst(categories: readonly Category[], asked: string | null): Category | null {
  return (
    categories.find(({ code }) => code === asked) ??
    categories.find(({ code }) => code === ASKED_FIRST) ??
    categories[0] ??
    null
  );
}
