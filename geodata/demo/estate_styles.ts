import type { CompoundKind } from '../place.ts';
import type { Character } from './draft.ts';
import type { EstateStyle } from './fill/estate.ts';
import type { Zone } from './plan/zones.ts';
import type { Random } from './random.ts';

const HOUSING = {
  use: 'residential',
  surface: 'residential',
  walled: true,
  dwellingsPerFloor: 2,
  garden: false,
} as const;

/** How a compound of a kind is built. */
export function housingStyle(kind: CompoundKind, random: Random): EstateStyle {
  switch (kind) {
    case 'old':
      return {
        ...HOUSING,
        rows: { depth: 11, apart: random.between(15, 18), unitLength: 15, units: [2, 4], gap: 8 },
        levels: [5, 6],
        ringRoad: random.chance(0.35),
        walk: random.chance(0.85) ? 'yes' : 'private',
        shops: random.chance(0.75),
        mostGates: 3,
      };
    case 'single_unit':
      return {
        ...HOUSING,
        rows: { depth: 11.5, apart: random.between(17, 20), unitLength: 16, units: [3, 4], gap: 9 },
        levels: [4, 6],
        ringRoad: random.chance(0.5),
        walk: random.chance(0.5) ? 'yes' : 'private',
        shops: random.chance(0.3),
        mostGates: 2,
      };
    case 'transitional':
      return {
        ...HOUSING,
        rows: { depth: 12.5, apart: random.between(20, 24), unitLength: 17, units: [2, 4], gap: 10 },
        levels: [6, 7],
        ringRoad: random.chance(0.7),
        walk: random.chance(0.5) ? 'yes' : 'private',
        shops: random.chance(0.7),
        mostGates: 3,
      };
    case 'commercial':
      return {
        ...HOUSING,
        rows: {
          depth: 14.5,
          apart: random.between(28, 37),
          unitLength: random.between(19, 25),
          units: [1, 3],
          gap: 14,
        },
        levels: random.chance(0.5) ? [11, 11] : random.chance(0.6) ? [17, 18] : [7, 9],
        ringRoad: true,
        walk: random.chance(0.2) ? 'yes' : 'private',
        shops: random.chance(0.55),
        garden: true,
        mostGates: 4,
      };
  }
}

const PUBLIC = {
  use: 'public',
  surface: 'commercial',
  walled: true,
  dwellingsPerFloor: 0,
  walk: 'yes',
  shops: false,
  garden: false,
} as const;

export const HOSPITAL: EstateStyle = {
  ...PUBLIC,
  rows: { depth: 18, apart: 26, unitLength: 20, units: [2, 3], gap: 16 },
  levels: [5, 11],
  ringRoad: true,
  mostGates: 3,
};

export const GOVERNMENT: EstateStyle = {
  ...PUBLIC,
  rows: { depth: 22, apart: 48, unitLength: 30, units: [1, 3], gap: 26 },
  levels: [5, 8],
  ringRoad: true,
  mostGates: 4,
};

export const FACTORY: EstateStyle = {
  use: 'industrial',
  surface: 'industrial',
  walled: true,
  rows: { depth: 34, apart: 20, unitLength: 38, units: [1, 3], gap: 16 },
  levels: [1, 2],
  ringRoad: true,
  dwellingsPerFloor: 0,
  walk: 'private',
  shops: false,
  garden: false,
  mostGates: 2,
};

/**
 * Shares of people aged 60 and over before they are brought to the national share together: old housing has aged with
 * its people, the new town is young.
 */
const SHARE_60: Readonly<Record<CompoundKind, number>> = {
  old: 0.31,
  single_unit: 0.37,
  transitional: 0.2,
  commercial: 0.12,
};

/** Who lives in a compound. Empty flats are many where everything is new. */
export function characterOf(kind: CompoundKind, zone: Zone, random: Random): Character {
  const farOut = zone === 'new_town' && kind === 'commercial';
  return {
    occupancy: (farOut ? 0.72 : kind === 'commercial' ? 0.85 : 0.92) * random.between(0.88, 1.06),
    householdSize:
      { old: 2.3, single_unit: 2.15, transitional: 2.65, commercial: 2.9 }[kind] * random.between(0.93, 1.07),
    share60: SHARE_60[kind] * random.between(0.72, 1.3),
  };
}

/** Households of lanes and villages. */
export const laneCharacter = (zone: Zone, random: Random): Character => ({
  occupancy: zone === 'village' ? 0.85 : 0.88,
  householdSize: (zone === 'village' ? 3 : 2.25) * random.between(0.92, 1.08),
  share60: (zone === 'village' ? 0.27 : 0.38) * random.between(0.8, 1.25),
});
