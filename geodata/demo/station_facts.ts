import type { StationFacts } from '../place.ts';
import type { Random } from './random.ts';

/** Codes of the categories of geodata/standards. */
export type CategoryCode = 'service_centre' | 'elderly_canteen' | 'red_post' | 'day_care_centre' | 'compound_station';

/** What a station of a category has: ranges from which each one is drawn. */
interface Fitting {
  /** Two letters in the codes of its stations. */
  readonly letters: string;
  readonly capacity: readonly [min: number, max: number];
  readonly floorAreaM2: readonly [min: number, max: number];
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
  readonly openingHours: readonly string[];
}

const FITTINGS: Readonly<Record<CategoryCode, Fitting>> = {
  service_centre: {
    letters: 'DQ',
    capacity: [40, 160],
    // The venue standard of Wugong asks for 500 m²; old premises are smaller.
    floorAreaM2: [260, 1400],
    always: ['water', 'wifi', 'toilet', 'air_conditioning'],
    sometimes: ['charging', 'first_aid', 'reading_room', 'wheelchair'],
    openingHours: ['Mo-Fr 08:30-12:00,14:30-18:00', 'Mo-Su 08:30-18:00'],
  },
  elderly_canteen: {
    letters: 'ST',
    // At least 50 meals a sitting (Anhui); meal points are smaller.
    capacity: [36, 150],
    floorAreaM2: [60, 420],
    always: ['water', 'microwave', 'air_conditioning'],
    sometimes: ['meal_delivery', 'wheelchair', 'first_aid', 'toilet'],
    openingHours: ['Mo-Su 11:00-13:00', 'Mo-Su 11:00-13:00,17:00-18:30', 'Mo-Sa 11:00-13:00'],
  },
  red_post: {
    letters: 'HY',
    capacity: [8, 30],
    floorAreaM2: [18, 90],
    always: ['water', 'charging', 'microwave', 'first_aid'],
    sometimes: ['wifi', 'air_conditioning', 'rest_area', 'toilet', 'umbrella'],
    openingHours: ['24/7', 'Mo-Su 08:00-22:00', 'Mo-Su 07:00-21:00'],
  },
  day_care_centre: {
    letters: 'RJ',
    capacity: [12, 45],
    floorAreaM2: [180, 750],
    always: ['water', 'first_aid', 'toilet', 'rest_area'],
    sometimes: ['wheelchair', 'rehabilitation', 'air_conditioning', 'wifi'],
    openingHours: ['Mo-Sa 08:00-18:00', 'Mo-Su 08:00-18:00'],
  },
  compound_station: {
    letters: 'XQ',
    capacity: [6, 30],
    floorAreaM2: [28, 160],
    always: ['water'],
    sometimes: ['charging', 'first_aid', 'wifi', 'air_conditioning', 'microwave', 'reading_room'],
    openingHours: ['Mo-Su 08:30-18:00', 'Mo-Su 09:00-20:00', 'Mo-Fr 09:00-12:00,14:00-18:00'],
  },
};

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/** Everything about a station that does not follow from where it is. */
export function fitOut(
  county: string,
  category: CategoryCode,
  number: number,
  random: Random,
): Pick<StationFacts, 'code' | 'category' | 'capacity' | 'floorAreaM2' | 'amenities' | 'openingHours' | 'status'> {
  const fitting = FITTINGS[category];
  const size = random.next();
  const within = ([low, high]: readonly [number, number]) => low + (high - low) * size * random.between(0.8, 1);
  return {
    code: `${county}-${fitting.letters}-${String(number).padStart(3, '0')}`,
    category,
    capacity: roundTo(within(fitting.capacity), 2),
    floorAreaM2: roundTo(within(fitting.floorAreaM2), 5),
    amenities: [...fitting.always, ...fitting.sometimes.filter(() => random.chance(0.45))],
    openingHours: random.pick(fitting.openingHours),
    status: 'open',
  };
}
