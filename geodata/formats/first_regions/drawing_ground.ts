import type { Building, Entrance, JurisdictionFacts, Street } from '../../place.ts';
import type { BlockLine } from './block_lines.ts';

/** What regions are drawn from. */
export interface DrawingGround {
  /** Main streets, rivers, railways; and the same with lanes, for where those leave too few blocks. */
  readonly lines: readonly BlockLine[];
  readonly lanes: readonly BlockLine[];
  readonly streets: readonly Street[];
  /** Empty where regions are to be balanced by metres of street. */
  readonly entrances: readonly Entrance[];
  /** Which no boundary that is no street goes through. */
  readonly buildings: readonly Building[];
  readonly gridHouseholds: JurisdictionFacts['gridHouseholds'];
  readonly seed: number;
}
