import type { Place } from '../../geodata/place.ts';
import { TINY, tinyPlace } from './tiny_place.ts';

const corner = (column: number, row: number) =>
  [
    Math.round((TINY.west + column * TINY.step) * 1e7) / 1e7,
    Math.round((TINY.south + row * TINY.stepNorth) * 1e7) / 1e7,
  ] as const;

const last = TINY.streets - 1;

/**
 * The tiny place with gates: a street east of it leads into a court where nine families live, behind a gate that only
 * residents pass; another gate stands on no street; and the southernmost crossing in the middle is shut at night.
 */
export const walledPlace: Place = {
  ...tinyPlace,
  streets: [
    ...tinyPlace.streets,
    {
      ...tinyPlace.streets[0]!,
      id: '院内路',
      walk: 'private',
      compoundId: 'compound/1',
      line: [corner(last, 2), [101.0098, 38.0032]],
      nodes: [2 * TINY.streets + last, 1000],
    },
  ],
  compounds: [
    {
      id: 'compound/1',
      name: { zh: '示例小区', en: 'Example Court' },
      kind: 'old',
      walled: true,
      propertyServed: null,
      outline: {
        type: 'Polygon',
        coordinates: [
          [
            [101.0081, 38.003],
            [101.0099, 38.003],
            [101.0099, 38.0034],
            [101.0081, 38.0034],
            [101.0081, 38.003],
          ],
        ],
      },
    },
  ],
  gates: [
    {
      id: 'gate/court',
      kind: 'gate',
      position: corner(last, 2),
      node: 2 * TINY.streets + last,
      access: 'private',
      openingHours: null,
      compoundId: 'compound/1',
    },
    {
      id: 'gate/nowhere',
      kind: 'gate',
      position: [101.0099, 38.0033],
      node: null,
      access: 'no',
      openingHours: null,
      compoundId: 'compound/1',
    },
    {
      id: 'gate/night',
      kind: 'gate',
      position: corner(2, 0),
      node: 2,
      access: 'yes',
      openingHours: 'Mo-Su 06:00-22:00',
      compoundId: null,
    },
  ],
  signals: [{ id: 'signal/1', node: TINY.streets + 1, position: corner(1, 1) }],
  stations: [
    ...tinyPlace.stations,
    {
      ...tinyPlace.stations[0]!,
      code: 'ST-4',
      category: 'day_care_centre',
      position: [101.0097, 38.00321],
      openingHours: 'sunrise-sunset',
    },
  ],
};
