import { CIRCLE_TIERS } from '../../geodata/standards/circle_tiers.ts';

/** Minutes of the tiers of GB 50180: each is judged for itself. */
export const TIERS: readonly number[] = CIRCLE_TIERS.map(({ minutes }) => minutes);
